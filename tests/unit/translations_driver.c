/* translations_driver.c — one line for each text that stands in both languages.
 *
 *     translations_driver FILE.xml…
 *
 * KEY, fingerprint of the Japanese, of the English, FILE:LINE; between them tabs.  The key is made of ids and
 * element names, so that it stays when lines or texts around it move.  Compared by translations.sh with
 * policies/base/translations.lock. */
#include <stdio.h>
#include <string.h>

#include "buf.h"
#include "diag.h"
#include "digest.h"
#include "load.h"
#include "mem.h"
#include "xml.h"

#define FINGERPRINT 12

/* Its place among the siblings of its name, from 1. */
static int ordinal(const xmlNode *e)
{
	int n = 1;

	for (const xmlNode *s = e->prev; s != NULL; s = s->prev)
		if (is_element(s, name_of(e)))
			n++;
	return n;
}

/* What has an id needs no more; the rest is named from the nearest that has one. */
static void put_key(struct buf *out, const xmlNode *e)
{
	if (attr(e, "id") != NULL) {
		/* Sub-clauses and options are known only within what they stand in. */
		if (is_element(e, "clause") || is_element(e, "item") || is_element(e, "column") || is_element(e, "choice"))
			put_key(out, e->parent);
		buf_printf(out, "/%s:%s", name_of(e), attr(e, "id"));
		return;
	}
	if (e->parent != NULL && e->parent->type == XML_ELEMENT_NODE)
		put_key(out, e->parent);
	buf_printf(out, "/%s", name_of(e));
	/* A cell of the handling table is found by what it is about. */
	if (attr(e, "action") != NULL)
		buf_printf(out, ":%s %s %s %s", attr_or_empty(e, "class"), attr_or_empty(e, "action"), attr_or_empty(e, "patterns"),
			attr_or_empty(e, "when"));
	else if (ordinal(e) > 1)
		buf_printf(out, "#%d", ordinal(e));
}

/* With its references and values: one put in on one side only is a difference. */
static void put_words(struct buf *out, const xmlNode *e, const char *language)
{
	const xmlNode *text = child(e, language);

	buf_puts(out, attr_or_empty(e, language));
	for (const xmlNode *n = text != NULL ? text->children : NULL; n != NULL; n = n->next) {
		char *words = xml_text(n, false);

		buf_puts(out, words);
		mem_free(words);
	}
}

static void put_fingerprint(const xmlNode *e, const char *language)
{
	struct buf words = { 0 };
	char hex[DIGEST_HEX];

	put_words(&words, e, language);
	digest_hex(buf_text(&words), words.len, hex);
	printf("\t%.*s", FINGERPRINT, hex);
	buf_finish(&words);
}

static bool speaks(const xmlNode *e, const char *language)
{
	return attr(e, language) != NULL || child(e, language) != NULL;
}

static void print_texts(const xmlDoc *doc, const char *file)
{
	const xmlNode *root = xmlDocGetRootElement(doc);

	for (const xmlNode *e = root; e != NULL; e = following(e, root, false)) {
		struct buf key = { 0 };

		if (!speaks(e, "ja") || !speaks(e, "en"))
			continue;
		put_key(&key, e);
		fputs(buf_text(&key) + 1, stdout);
		put_fingerprint(e, "ja");
		put_fingerprint(e, "en");
		printf("\t%s:%d\n", file, place_of(e).line);
		buf_finish(&key);
	}
}

int main(int argc, char **argv)
{
	int status = 0;

	load_prepare();
	for (int i = 1; i < argc; i++) {
		xmlDoc *doc = load_file(argv[i], argv[i]);

		if (doc != NULL)
			print_texts(doc, argv[i]);
		else
			status = 1;
		xmlFreeDoc(doc);
	}
	return status;
}
