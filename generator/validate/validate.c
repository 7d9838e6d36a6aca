/* validate.c — the loop of validating, telling and mending a copy. */
#include "validate.h"

#include <string.h>

#include <libxml/hash.h>
#include <libxml/xmlschemas.h>

#include "buf.h"
#include "diag.h"
#include "load.h"
#include "mem.h"
#include "text.h"
#include "validate_internal.h"
#include "xml.h"

/* More rounds than any file has faults worth reading. */
#define ROUNDS 200

struct round {
	struct fault *faults;
	size_t count;
};

/* Each element of the copy points to its original; one that was put in to go on behind a gap is
 * not the author's and points to none. */
static void point_to_original(xmlNode *copy, xmlNode *original)
{
	copy->_private = original;
	for (xmlNode *a = child(copy, NULL), *b = child(original, NULL); a != NULL && b != NULL; a = next(a, NULL), b = next(b, NULL))
		point_to_original(a, b);
}

static bool is_put_in(const xmlNode *n)
{
	for (; n != NULL && n->type == XML_ELEMENT_NODE; n = n->parent)
		if (n->_private == NULL)
			return true;
	return false;
}

static void mark_misplaced(const xmlNode *copy)
{
	xmlNode *original = copy->_private;

	for (xmlNode *e = original; e != NULL; e = following(e, original, false))
		e->_private = e;
}

static void collect(void *data, xmlError *error)
{
	struct round *round = data;
	xmlNode *node = error->node;

	if (node == NULL || is_put_in(node))
		return;
	round->faults = mem_realloc(round->faults, (round->count + 1) * sizeof *round->faults);
	round->faults[round->count++] = (struct fault){
		.node = node,
		.code = error->code,
		.message = mem_strdup(error->message != NULL ? error->message : ""),
		.text = mem_strdup(error->str1 != NULL ? error->str1 : ""),
		.allowed = mem_strdup(error->str2 != NULL ? error->str2 : ""),
	};
}

static void round_finish(struct round *round)
{
	for (size_t i = 0; i < round->count; i++) {
		mem_free(round->faults[i].message);
		mem_free(round->faults[i].text);
		mem_free(round->faults[i].allowed);
		mem_free(round->faults[i].expected);
	}
	mem_free(round->faults);
	*round = (struct round){ NULL, 0 };
}

/* For a document whose faults are not mended: nothing in it is put in. */
static void point_to_itself(xmlNode *root)
{
	for (xmlNode *e = root; e != NULL; e = following(e, root, false))
		e->_private = e;
}

static struct round validate_once(const struct schema *s, xmlDoc *doc)
{
	xmlSchemaValidCtxt *ctxt = xmlSchemaNewValidCtxt(schema_compiled(s));
	struct round round = { NULL, 0 };

	xmlSchemaSetValidStructuredErrors(ctxt, (xmlStructuredErrorFunc)collect, &round);
	xmlSchemaValidateDoc(ctxt, doc);
	xmlSchemaFreeValidCtxt(ctxt);
	return round;
}

/* True the first time a fault is seen: faults that need no mending come back every round. */
static bool is_new(xmlHashTable *seen, const struct fault *f)
{
	char *key = mem_printf("%p %s", (void *)f->node, f->message);
	bool fresh = xmlHashAddEntry(seen, BAD_CAST key, seen) == 0;

	mem_free(key);
	return fresh;
}

static bool mend(struct fault *f)
{
	xmlNode *wanted;

	switch (f->mend) {
	case MEND_REMOVE:
		mark_misplaced(f->node);
		/* Unlinked, not freed: a later fault of this round may name a node inside. */
		xmlUnlinkNode(f->node);
		xmlAddChild((xmlNode *)f->node->doc->_private, f->node);
		return true;
	case MEND_INSERT:
		xmlAddPrevSibling(f->node, xmlNewDocNode(f->node->doc, NULL, BAD_CAST f->expected, NULL));
		return true;
	case MEND_MOVE:
		wanted = next(f->node, f->expected);
		xmlUnlinkNode(wanted);
		xmlAddPrevSibling(f->node, wanted);
		return true;
	case MEND_BEFORE:
		wanted = child(f->node->parent, f->expected);
		xmlUnlinkNode(f->node);
		xmlAddPrevSibling(wanted, f->node);
		return true;
	default:
		return false;
	}
}

/* One round: tells what is new, mends what stands in the way; false when nothing was mended. */
static bool tell_and_mend(struct schema *s, xmlDoc *copy, xmlHashTable *seen, bool *good)
{
	struct round round = validate_once(s, copy);
	bool again = false;

	for (size_t i = 0; i < round.count; i++) {
		struct fault *f = &round.faults[i];

		*good = false;
		if (!is_new(seen, f))
			continue;
		validate_report_fault(f, xmlDocGetRootElement(schema_source(s)));
		if (f->node->parent != (xmlNode *)copy)
			again = mend(f) || again;
	}
	round_finish(&round);
	return again;
}

bool validate(struct schema *s, xmlDoc *doc)
{
	xmlDoc *copy = xmlCopyDoc(doc, 1);
	xmlHashTable *seen = xmlHashCreate(64);
	xmlNode *removed = new_element("removed");
	bool good = true;

	copy->_private = removed;
	point_to_original(xmlDocGetRootElement(copy), xmlDocGetRootElement(doc));
	for (int i = 0; i < ROUNDS && tell_and_mend(s, copy, seen, &good); i++)
		;
	xmlFreeNode(removed);
	xmlHashFree(seen, NULL);
	xmlFreeDoc(copy);
	return good;
}

bool validate_whole(const struct schema *s, xmlDoc *doc, enum message code)
{
	struct round round;
	bool good;

	point_to_itself(xmlDocGetRootElement(doc));
	round = validate_once(s, doc);
	good = round.count == 0;
	if (!good) {
		char *message = round.faults[0].message;

		message[strcspn(message, "\n")] = '\0';
		diag_report(place_of(round.faults[0].node), code, message, NULL);
	}
	round_finish(&round);
	return good;
}
