/* xml.c — see xml.h. */
#include "xml.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/dict.h>
#include <libxml/xmlsave.h>

#include "buf.h"
#include "mem.h"
#include "text.h"

static xmlAttr *find_attr(const xmlNode *e, const char *name)
{
	xmlAttr *a = e != NULL && e->type == XML_ELEMENT_NODE ? e->properties : NULL;

	while (a != NULL && strcmp((const char *)a->name, name) != 0)
		a = a->next;
	return a;
}

const char *attr(const xmlNode *e, const char *name)
{
	const xmlAttr *a = find_attr(e, name);

	if (a == NULL)
		return NULL;
	return a->children != NULL && a->children->content != NULL ? (const char *)a->children->content : "";
}

const char *attr_or_empty(const xmlNode *e, const char *name)
{
	const char *value = attr(e, name);

	return value != NULL ? value : "";
}

bool attr_is(const xmlNode *e, const char *name, const char *value)
{
	return text_equal(attr(e, name), value);
}

int attr_int(const xmlNode *e, const char *name, int otherwise)
{
	int value;

	return text_to_int(attr(e, name), &value) ? value : otherwise;
}

void attr_set(xmlNode *e, const char *name, const char *value)
{
	if (value != NULL)
		xmlSetProp(e, BAD_CAST name, BAD_CAST value);
	else
		xmlUnsetProp(e, BAD_CAST name);
}

void attr_copy(xmlNode *to, const xmlNode *from, const char *name)
{
	const char *value = attr(from, name);

	if (value != NULL)
		attr_set(to, name, value);
}

bool is_element(const xmlNode *n, const char *name)
{
	return n != NULL && n->type == XML_ELEMENT_NODE
		&& (name == NULL || strcmp((const char *)n->name, name) == 0);
}

const char *name_of(const xmlNode *e)
{
	return (const char *)e->name;
}

static xmlNode *first_from(const xmlNode *n, const char *name)
{
	while (n != NULL && !is_element(n, name))
		n = n->next;
	return (xmlNode *)n;
}

xmlNode *child(const xmlNode *parent, const char *name)
{
	return parent != NULL ? first_from(parent->children, name) : NULL;
}

xmlNode *next(const xmlNode *sibling, const char *name)
{
	return sibling != NULL ? first_from(sibling->next, name) : NULL;
}

xmlNode *child_with(const xmlNode *parent, const char *name, const char *attribute, const char *value)
{
	for EACH(e, parent, name)
		if (attr_is(e, attribute, value))
			return e;
	return NULL;
}

xmlNode *descend(const xmlNode *e, ...)
{
	va_list names;
	const char *name;

	va_start(names, e);
	while (e != NULL && (name = va_arg(names, const char *)) != NULL)
		e = child(e, name);
	va_end(names);
	return (xmlNode *)e;
}

xmlNode *enclosing(const xmlNode *n, const char *name)
{
	while (n != NULL && !is_element(n, name))
		n = n->parent;
	return (xmlNode *)n;
}

xmlNode *following(const xmlNode *e, const xmlNode *top, bool skip)
{
	xmlNode *n = skip ? NULL : child(e, NULL);

	while (n == NULL && e != NULL && e != top) {
		n = next(e, NULL);
		e = e->parent;
	}
	return n;
}

xmlNode *new_element(const char *name)
{
	return xmlNewNode(NULL, BAD_CAST name);
}

xmlDoc *new_document(const xmlDoc *like)
{
	xmlDoc *doc = xmlNewDoc(BAD_CAST "1.0");

	if (like != NULL && like->dict != NULL && xmlDictReference(like->dict) == 0)
		doc->dict = like->dict;
	else
		doc->dict = xmlDictCreate();
	return doc;
}

xmlNode *add_element(xmlNode *parent, const char *name)
{
	return xmlAddChild(parent, xmlNewDocNode(parent->doc, NULL, BAD_CAST name, NULL));
}

void add_text(xmlNode *parent, const char *text)
{
	xmlAddChild(parent, xmlNewDocText(parent->doc, BAD_CAST text));
}

xmlNode *add_copy(xmlNode *parent, const xmlNode *original)
{
	return xmlAddChild(parent, xmlDocCopyNode((xmlNode *)original, parent->doc, 1));
}

void remove_node(xmlNode *n)
{
	if (n == NULL)
		return;
	xmlUnlinkNode(n);
	xmlFreeNode(n);
}

void remove_children(xmlNode *n)
{
	while (n->children != NULL)
		remove_node(n->children);
}

void put_text_of(struct buf *out, const xmlNode *n)
{
	if ((n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE) && n->content != NULL)
		buf_puts(out, (const char *)n->content);
	if (n->type == XML_ELEMENT_NODE)
		for (const xmlNode *c = n->children; c != NULL; c = c->next)
			put_text_of(out, c);
}

char *text_of(const xmlNode *n)
{
	struct buf out = { 0 };

	if (n != NULL)
		put_text_of(&out, n);
	return buf_take(&out);
}

bool has_text(const xmlNode *n)
{
	char *text = text_of(n);
	bool found = text[strspn(text, " \t\r\n")] != '\0';

	mem_free(text);
	return found;
}

/* File names outlive the trees they came from: messages quote them after a tree is gone. */
static const char *kept_name(const char *name, size_t length)
{
	static xmlDict *names;

	if (names == NULL)
		names = xmlDictCreate();
	return (const char *)xmlDictLookup(names, BAD_CAST name, (int)length);
}

struct place place_from(const char *at)
{
	const char *colon = strrchr(at, ':');
	int line = 0;

	if (colon == NULL || !text_to_int(colon + 1, &line))
		return (struct place){ kept_name(at, strlen(at)), 0 };
	return (struct place){ kept_name(at, (size_t)(colon - at)), line };
}

/* An element that a stylesheet built by xsl:element has no line: that of what stands before or
 * around it is nearest. */
static int line_of(const xmlNode *n)
{
	while (n != NULL && xmlGetLineNo(n) <= 0)
		n = n->prev != NULL ? n->prev : n->parent;
	return n != NULL ? (int)xmlGetLineNo(n) : 0;
}

struct place place_of(const xmlNode *n)
{
	const xmlNode *e = n;
	const char *at = NULL;

	for (; e != NULL && (e->type == XML_ELEMENT_NODE || e->type == XML_TEXT_NODE); e = e->parent)
		if ((at = attr(e, "at")) != NULL)
			return place_from(at);
	if (n == NULL || n->doc == NULL || n->doc->URL == NULL)
		return (struct place){ NULL, 0 };
	return (struct place){ kept_name((const char *)n->doc->URL, strlen((const char *)n->doc->URL)),
		line_of(n) };
}

struct place place_to_mend(const xmlNode *n)
{
	struct place tailored = attr(n, "by") != NULL ? place_from(attr(n, "by")) : (struct place){ NULL, 0 };

	return tailored.line > 0 ? tailored : place_of(n);
}

void stamp_places(xmlNode *e)
{
	const char *file = e->doc->URL != NULL ? (const char *)e->doc->URL : "?";

	for (xmlNode *n = e; n != NULL; n = following(n, e, false)) {
		char *at = mem_printf("%s:%ld", file, xmlGetLineNo(n));

		attr_set(n, "at", at);
		mem_free(at);
	}
}

char *xml_text(const xmlNode *n, bool indent)
{
	xmlBuffer *buffer = xmlBufferCreate();
	xmlSaveCtxt *save = xmlSaveToBuffer(buffer, "UTF-8", XML_SAVE_NO_DECL | (indent ? XML_SAVE_FORMAT : 0));
	char *text;

	/* Without a declared encoding libxml2 writes attributes as numeric references. */
	if (n->doc != NULL && n->doc->encoding == NULL)
		n->doc->encoding = xmlStrdup(BAD_CAST "UTF-8");
	xmlSaveTree(save, (xmlNode *)n);
	xmlSaveClose(save);
	text = mem_strdup((const char *)xmlBufferContent(buffer));
	xmlBufferFree(buffer);
	return text;
}

char *xml_file_text(const xmlDoc *doc, bool indent)
{
	char *text = xml_text(xmlDocGetRootElement(doc), indent);
	char *whole = mem_printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n%s\n", text);

	mem_free(text);
	return whole;
}
