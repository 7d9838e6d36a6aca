/* load.c — runs the parser with every door closed. */
#include "load.h"

#include <string.h>

#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "buf.h"
#include "diag.h"
#include "files.h"
#include "load_internal.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

#define DEEPEST 32
#define XINCLUDE "http://www.w3.org/2001/XInclude"

static xmlParserInput *load_nothing(const char *url, const char *id, xmlParserCtxt *ctxt)
{
	(void)url;
	(void)id;
	(void)ctxt;
	return NULL;
}

static void say_nothing(void *data, const char *format, ...)
{
	(void)data;
	(void)format;
}

void load_prepare(void)
{
	mem_install();
	xmlInitParser();
	xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE);
	xmlSetExternalEntityLoader(load_nothing);
	xmlSetGenericErrorFunc(NULL, say_nothing);
}

static void stop(xmlParserCtxt *ctxt)
{
	ctxt->wellFormed = 0;
	ctxt->disableSAX = 1;
	xmlStopParser(ctxt);
}

static void refuse_doctype(void *data, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id)
{
	xmlParserCtxt *ctxt = data;
	struct load *l = ctxt->_private;

	(void)name;
	(void)public_id;
	(void)system_id;
	if (!l->failed)
		diag_report((struct place){ l->at, ctxt->input->line }, K0009, NULL, NULL);
	l->failed = true;
	stop(ctxt);
}

/* An end tag that does not fit: of an element further out, or of none? */
static void note_open_elements(const xmlParserCtxt *ctxt, const xmlError *error)
{
	struct load *l = ctxt->_private;

	for (int i = 0; i < ctxt->nameNr && error->str2 != NULL; i++)
		l->closes_open = l->closes_open || text_equal((const char *)ctxt->nameTab[i], error->str2);
}

static void on_error(void *data, xmlError *error)
{
	xmlParserCtxt *ctxt = data;

	if (error->level < XML_ERR_ERROR)
		return;
	note_open_elements(ctxt, error);
	load_report_fault(ctxt->_private, error);
	stop(ctxt);
}

static xmlDoc *parse(struct load *l, int options, xmlDict *dict)
{
	xmlParserCtxt *ctxt = xmlNewParserCtxt();
	xmlDoc *doc;

	ctxt->_private = l;
	if (dict != NULL) {
		xmlDictFree(ctxt->dict);
		ctxt->dict = dict;
		xmlDictReference(dict);
	}
	ctxt->sax->internalSubset = refuse_doctype;
	ctxt->sax->serror = (xmlStructuredErrorFunc)on_error;
	/* The bytes were found to be UTF-8; naming it overrides what the first line declares. */
	doc = xmlCtxtReadMemory(ctxt, l->bytes, (int)l->length, l->at, "UTF-8",
		XML_PARSE_NONET | XML_PARSE_BIG_LINES | options);
	if (!l->failed && (doc == NULL || !ctxt->wellFormed)) {
		diag_report((struct place){ l->at, 1 }, K0039, NULL, NULL);
		l->failed = true;
	}
	xmlFreeParserCtxt(ctxt);
	if (!l->failed)
		return doc;
	xmlFreeDoc(doc);
	return NULL;
}

static int depth_of(const xmlNode *e)
{
	int depth = 0;

	for (; is_element(e, NULL); e = e->parent)
		depth++;
	return depth;
}

/* What is well-formed and still not ours to read. */
static bool is_acceptable(const xmlNode *root)
{
	for (const xmlNode *e = root; e != NULL; e = following(e, root, false)) {
		if (e->ns != NULL && strcmp((const char *)e->ns->href, XINCLUDE) == 0) {
			diag_report(place_of(e), K0012, name_of(e), NULL);
			return false;
		}
		if (depth_of(e) > DEEPEST) {
			diag_report(place_of(e), K0013, name_of(e), NULL);
			return false;
		}
	}
	return true;
}

static xmlDoc *load_sound(const char *bytes, size_t length, const char *at, int options, xmlDict *dict)
{
	struct load l = { .at = at, .bytes = bytes, .length = length };
	xmlDoc *doc;

	if (!load_bytes_are_sound(&l))
		return NULL;
	doc = parse(&l, options, dict);
	if (doc != NULL && !is_acceptable(xmlDocGetRootElement(doc))) {
		xmlFreeDoc(doc);
		return NULL;
	}
	return doc;
}

xmlDoc *load_bytes(const char *bytes, size_t length, const char *at)
{
	xmlDoc *doc = load_sound(bytes, length, at, XML_PARSE_NOCDATA, NULL);

	if (doc != NULL)
		load_normalise(xmlDocGetRootElement(doc));
	return doc;
}

xmlDoc *load_file(const char *path, const char *at)
{
	struct buf bytes = { 0 };
	xmlDoc *doc = NULL;

	if (files_read(path, at, FILES_LIMIT, &bytes))
		doc = load_bytes(buf_text(&bytes), bytes.len, at);
	buf_finish(&bytes);
	return doc;
}

xmlDoc *load_verbatim(const char *path, const char *at, xmlDict *dict)
{
	struct buf bytes = { 0 };
	xmlDoc *doc = NULL;

	if (files_read(path, at, FILES_LIMIT, &bytes))
		doc = load_sound(buf_text(&bytes), bytes.len, at, XML_PARSE_NOCDATA, dict);
	buf_finish(&bytes);
	return doc;
}
