/* edition.h — one client in one language, as linked trees: compose ▶ hooks:document ▶ link ▶ check,
 * once for the documents and once for those that speak of the whole set. */
#ifndef KITEI_EDITION_H
#define KITEI_EDITION_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>

#include "client.h"
#include "hooks.h"
#include "shipped.h"

/* The caller fills in the first four and zeroes the rest. */
struct edition {
	const struct client *client;
	struct shipped *shipped;
	struct hooks *hooks;
	const char *language;
	xmlDoc *input;                   /* the projected model, with <set> once round one is done */
	struct edition_tree {
		xmlDoc *doc;             /* root is the <tree> */
		const xmlNode *row;      /* its row in the input */
	} *trees;
	size_t count;
};

/* Composes, hooks, links and checks all documents.  False after an error. */
bool edition_make(struct edition *e);
void edition_finish(struct edition *e);

/* What stylesheets of the first round get: the projected model and the list of hooks.  The
 * caller frees. */
xmlDoc *edition_input(const struct client *c, const struct hooks *hooks, const char *language);

#endif
