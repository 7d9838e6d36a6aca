/* compose.c — see compose.h.  The only file that knows libxslt. */
#include "compose.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxslt/documents.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>

#include "buf.h"
#include "diag.h"
#include "load.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

/* Depth does not see exponential recursion, the number of operations does. */
#define DEEPEST_TEMPLATE 400
#define MOST_OPERATIONS 50000000

struct stylesheet {
	char *name;
	xsltStylesheet *compiled;
};

static bool is_our_part(const char *name)
{
	return strstr(name, "..") == NULL && (text_starts(name, "templates/") || text_starts(name, "policies/"));
}

/* Imports come without a transformation; document() comes with one and is refused. */
static int may_read(xsltSecurityPrefs *prefs, xsltTransformContext *ctxt, const char *name)
{
	(void)prefs;
	return ctxt == NULL && is_our_part(name);
}

/* Opens imported stylesheets by their names, nothing else. */
static xmlDoc *load_part(const xmlChar *uri, xmlDict *dict, int options, void *ctxt, xsltLoadType type)
{
	const char *name = (const char *)uri;
	char *path;
	xmlDoc *doc = NULL;

	(void)options;
	(void)ctxt;
	if (type == XSLT_LOAD_STYLESHEET && is_our_part(name)) {
		path = diag_shown_name(name);
		doc = load_verbatim(path, name, dict);
		mem_free(path);
	} else {
		diag_report((struct place){ NULL, 0 }, K0702, name, NULL);
	}
	return doc;
}

void compose_prepare(void)
{
	static const xsltSecurityOption options[] = {
		XSLT_SECPREF_WRITE_FILE, XSLT_SECPREF_CREATE_DIRECTORY,
		XSLT_SECPREF_READ_NETWORK, XSLT_SECPREF_WRITE_NETWORK,
	};
	xsltSecurityPrefs *shut = xsltNewSecurityPrefs();

	for (size_t i = 0; i < sizeof options / sizeof options[0]; i++)
		xsltSetSecurityPrefs(shut, options[i], xsltSecurityForbid);
	xsltSetSecurityPrefs(shut, XSLT_SECPREF_READ_FILE, may_read);
	xsltSetDefaultSecurityPrefs(shut);
	xsltSetLoaderFunc(load_part);
}

/* libxslt gives one error in several calls, the place first: they are put together here. */
static void gather(void *data, const char *format, ...)
{
	char piece[1024];
	va_list args;

	va_start(args, format);
	vsnprintf(piece, sizeof piece, format, args);
	va_end(args);
	buf_puts(data, piece);
}

/* "runtime error: file templates/x.xsl line 12 element value-of\nthe rest\n…" */
static void report_gathered(const char *name, const struct buf *said)
{
	struct place where = { name, 0 };
	char *text = mem_strdup(buf_text(said)), *file, *line, *rest = text;

	/* Where it knows no place, libxslt starts with the bare word. */
	while (text_starts(rest, "error\n"))
		rest += strlen("error\n");
	file = strstr(rest, "file ");

	if (file != NULL && (line = strstr(file, " line ")) != NULL) {
		long number = strtol(line + strlen(" line "), NULL, 10);

		*line = '\0';
		where = (struct place){ file + strlen("file "), (int)number };
		rest = strchr(line + 1, '\n');
		rest = rest != NULL ? rest + 1 : line + 1;
	}
	rest[strcspn(rest, "\n")] = '\0';
	diag_report(where, strstr(buf_text(said), " refused") != NULL ? K0702 : K0701, rest, NULL);
	mem_free(text);
}

struct stylesheet *stylesheet_new(const char *name)
{
	char *path = diag_shown_name(name);
	xmlDoc *source = load_verbatim(path, name, NULL);
	struct buf said = { 0 };
	struct stylesheet *s = NULL;
	xsltStylesheet *compiled = NULL;

	mem_free(path);
	if (source == NULL)
		return NULL;
	xsltSetGenericErrorFunc(&said, gather);
	compiled = xsltParseStylesheetDoc(source);
	xsltSetGenericErrorFunc(NULL, NULL);
	if (compiled == NULL)
		xmlFreeDoc(source);
	if (compiled != NULL && compiled->errors == 0) {
		s = mem_zalloc(sizeof *s);
		s->name = mem_strdup(name);
		s->compiled = compiled;
	} else {
		report_gathered(name, &said);
		xsltFreeStylesheet(compiled);
	}
	buf_finish(&said);
	return s;
}

void stylesheet_free(struct stylesheet *s)
{
	if (s == NULL)
		return;
	xsltFreeStylesheet(s->compiled);
	mem_free(s->name);
	mem_free(s);
}

xmlDoc *compose(const struct stylesheet *s, xmlDoc *input, const char *document)
{
	xsltTransformContext *ctxt = xsltNewTransformContext(s->compiled, input);
	char *quoted = mem_printf("'%s'", document);
	const char *params[] = { "document", quoted, NULL };
	struct buf said = { 0 };
	xmlDoc *result;

	ctxt->maxTemplateDepth = DEEPEST_TEMPLATE;
	ctxt->opLimit = MOST_OPERATIONS;
	xsltSetTransformErrorFunc(ctxt, &said, gather);
	result = xsltApplyStylesheetUser(s->compiled, input, params, NULL, NULL, ctxt);
	if (result == NULL || ctxt->state != XSLT_STATE_OK || said.len > 0 || xmlDocGetRootElement(result) == NULL) {
		report_gathered(s->name, &said);
		xmlFreeDoc(result);
		result = NULL;
	}
	xsltFreeTransformContext(ctxt);
	buf_finish(&said);
	mem_free(quoted);
	return result;
}
