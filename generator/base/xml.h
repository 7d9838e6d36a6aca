/* xml.h — short words for walking and changing libxml2 trees.
 *
 * Trees here come from load.h: no entities, so an attribute's value is one string and can
 * be borrowed.  Names and values are char, not xmlChar, so that the rest reads as plain C. */
#ifndef KITEI_XML_H
#define KITEI_XML_H

#include <stdbool.h>

#include <libxml/tree.h>

#include "diag.h"

struct buf;

/* The attribute's value, NULL when absent; borrowed until the attribute changes. */
const char *attr(const xmlNode *e, const char *name);
/* The attribute's value, "" when absent. */
const char *attr_or_empty(const xmlNode *e, const char *name);
bool attr_is(const xmlNode *e, const char *name, const char *value);
/* The attribute as a whole number, or `otherwise`. */
int attr_int(const xmlNode *e, const char *name, int otherwise);
void attr_set(xmlNode *e, const char *name, const char *value);   /* NULL removes */
void attr_copy(xmlNode *to, const xmlNode *from, const char *name);

/* Element by element; NULL-tolerant.  `name` NULL means any element. */
bool is_element(const xmlNode *n, const char *name);
const char *name_of(const xmlNode *e);
xmlNode *child(const xmlNode *parent, const char *name);
xmlNode *next(const xmlNode *sibling, const char *name);
xmlNode *child_with(const xmlNode *parent, const char *name, const char *attribute, const char *value);
/* child(child(e, a), b) …; the list of names ends with NULL. */
xmlNode *descend(const xmlNode *e, ...) __attribute__((sentinel));
/* The nearest ancestor (or self) of that name. */
xmlNode *enclosing(const xmlNode *n, const char *name);
#define EACH(e, parent, name) (xmlNode *e = child(parent, name); e != NULL; e = next(e, name))

/* The next element after `e` in document order inside `top`; skip leaves out e's children. */
xmlNode *following(const xmlNode *e, const xmlNode *top, bool skip);
#define EVERY(e, top) (xmlNode *e = child(top, NULL); e != NULL; e = following(e, top, false))

/* An empty document that keeps each name of an element or attribute once, in a dictionary: that of `like`, or one of
 * its own where `like` is NULL.  The caller frees it with xmlFreeDoc. */
xmlDoc *new_document(const xmlDoc *like);

xmlNode *add_element(xmlNode *parent, const char *name);
xmlNode *new_element(const char *name);
void add_text(xmlNode *parent, const char *text);
/* A deep copy put at the end of parent. */
xmlNode *add_copy(xmlNode *parent, const xmlNode *original);
void remove_node(xmlNode *n);                  /* unlinks and frees; NULL is fine */
void remove_children(xmlNode *n);

/* All text inside, appended. */
void put_text_of(struct buf *out, const xmlNode *n);
/* All text inside; the caller frees. */
char *text_of(const xmlNode *n);
bool has_text(const xmlNode *n);

/* Where the element was written: its at="file:line" or that of the nearest ancestor, else the
 * file name and line of the document it was parsed from.  place.file is borrowed from a
 * small table that lives as long as the process. */
struct place place_of(const xmlNode *n);
/* What a layer or the client tailored is mended where it was tailored (by=), the rest where it was
 * written (at=). */
struct place place_to_mend(const xmlNode *n);
/* Reads "file:line". */
struct place place_from(const char *at);
/* Writes at="file:line" on every element below and including e. */
void stamp_places(xmlNode *e);

/* Serialised without declaration; the caller frees. */
char *xml_text(const xmlNode *n, bool indent);
/* A whole file: with declaration and a newline at its end; the caller frees. */
char *xml_file_text(const xmlDoc *doc, bool indent);

#endif
