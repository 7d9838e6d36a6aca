/* list.h — tables of what there is, for people at a terminal. */
#ifndef KITEI_LIST_H
#define KITEI_LIST_H

#include <libxml/tree.h>

#include "text.h"

struct buf;

/* `kitei` is a resolved model projected to the language of messages, a client's or that of the
 * base alone.  `what` is one of the table's words: settings, rules, forms, documents, hooks.  The text, one line
 * an entry with its id first; the caller frees.  NULL when there is no such table. */
char *list_text(const char *what, const xmlNode *kitei);
/* Offers the words a table is known by. */
void list_offer(struct guess *g);
/* What `kitei list` takes; hooks have a command of their own, because hook files must be read. */
#define LIST_WORDS "settings rules forms documents"

/* A sentence as one line; where a reference stands, its id in brackets.  Appends. */
void list_put_words(struct buf *out, const xmlNode *e);
/* What <excluded cause=> means, in a few words. */
const char *list_cause(const char *cause);
/* at="company.xml:12" as a user can open it: policies/minato/company.xml:12.  Appends. */
void list_put_at(struct buf *out, const char *at);

#endif
