/* schema.c — see schema.h. */
#include "schema.h"

#include <string.h>

#include <libxml/xmlschemas.h>

#include "buf.h"
#include "diag.h"
#include "load.h"
#include "mem.h"
#include "text.h"
#include "validate_internal.h"
#include "xml.h"

struct schema {
	char *name;
	xmlDoc *source;          /* as written, read when somebody asks for it */
	xmlDoc *worked;          /* what the compiler changed and still points into */
	xmlSchema *compiled;
};

/* Files that several schemas include: read once, without their annotations. */
struct schema_parts {
	struct schema_part {
		char *name;
		xmlDoc *doc;
	} *items;
	size_t count;
};

struct schema_parts *schema_parts_new(void)
{
	return mem_zalloc(sizeof(struct schema_parts));
}

void schema_parts_free(struct schema_parts *parts)
{
	for (size_t i = 0; i < parts->count; i++) {
		mem_free(parts->items[i].name);
		xmlFreeDoc(parts->items[i].doc);
	}
	mem_free(parts->items);
	mem_free(parts);
}

/* ---- reading ---- */

static xmlDoc *read_file(const char *name)
{
	char *path = diag_shown_name(name);
	xmlDoc *doc = load_verbatim(path, name, NULL);

	mem_free(path);
	return doc;
}

/* Annotations are for people and messages; the compiler would only carry them along. */
static void drop_annotations(xmlDoc *doc)
{
	xmlNode *root = xmlDocGetRootElement(doc), *e = child(root, NULL), *after;

	for (; e != NULL; e = after) {
		bool annotation = is_element(e, "annotation");

		after = following(e, root, annotation);
		if (annotation)
			remove_node(e);
	}
}

static xmlDoc *plain_part(struct schema_parts *parts, const char *name)
{
	xmlDoc *doc;

	for (size_t i = 0; i < parts->count; i++)
		if (strcmp(parts->items[i].name, name) == 0)
			return parts->items[i].doc;
	doc = read_file(name);
	if (doc != NULL) {
		drop_annotations(doc);
		parts->items = mem_realloc(parts->items, (parts->count + 1) * sizeof *parts->items);
		parts->items[parts->count++] = (struct schema_part){ mem_strdup(name), doc };
	}
	return doc;
}

/* Puts the children of the included schema's root in the place of the include. */
static void take_in(xmlNode *include, const xmlDoc *part)
{
	for (xmlNode *n = child(xmlDocGetRootElement(part), NULL); n != NULL; n = next(n, NULL)) {
		xmlNode *copy = xmlDocCopyNode(n, include->doc, 1);

		xmlAddPrevSibling(include, copy);
		xmlReconciliateNs(include->doc, copy);
	}
}

/* With `parts`, the plain form of a file many share; without, the file as it is written. */
static bool do_include(xmlNode *include, const char *folder, struct schema_parts *parts)
{
	char *name = mem_printf("%s%s", folder, attr_or_empty(include, "schemaLocation"));
	xmlDoc *part = parts != NULL ? plain_part(parts, name) : read_file(name);

	mem_free(name);
	if (part == NULL)
		return false;
	take_in(include, part);
	if (parts == NULL)
		xmlFreeDoc(part);
	return true;
}

static char *folder_of(const char *name)
{
	const char *slash = strrchr(name, '/');

	return slash != NULL ? mem_strndup(name, (size_t)(slash - name) + 1) : mem_strdup("");
}

/* Includes are ours to open, the library may not open anything; each file comes in once. */
static bool do_includes(xmlDoc *doc, const char *name, struct schema_parts *parts)
{
	char *folder = folder_of(name);
	struct buf done = { 0 };
	xmlNode *include;
	bool good = true;

	while (good && (include = child(xmlDocGetRootElement(doc), "include")) != NULL) {
		const char *location = attr_or_empty(include, "schemaLocation");
		bool again = words_have(buf_text(&done), location);

		buf_printf(&done, "%s ", location);
		if (!again)
			good = do_include(include, folder, parts);
		remove_node(include);
	}
	buf_finish(&done);
	mem_free(folder);
	return good;
}

/* ---- compiling ---- */

static void say_schema_error(void *name, xmlError *error)
{
	diag_report((struct place){ name, error->line }, K0039, error->message, NULL);
}

static xmlSchema *compile(xmlDoc *source, const char *name)
{
	xmlSchemaParserCtxt *ctxt = xmlSchemaNewDocParserCtxt(source);
	xmlSchema *compiled;

	xmlSchemaSetParserStructuredErrors(ctxt, (xmlStructuredErrorFunc)say_schema_error, (void *)name);
	compiled = xmlSchemaParse(ctxt);
	xmlSchemaFreeParserCtxt(ctxt);
	return compiled;
}

struct schema *schema_new(const char *name, struct schema_parts *parts)
{
	struct schema *s = mem_zalloc(sizeof *s);

	s->name = mem_strdup(name);
	s->worked = read_file(name);
	if (s->worked != NULL && do_includes(s->worked, name, parts)) {
		drop_annotations(s->worked);
		s->compiled = compile(s->worked, name);
	}
	if (s->compiled != NULL)
		return s;
	schema_free(s);
	return NULL;
}

void schema_free(struct schema *s)
{
	if (s == NULL)
		return;
	xmlSchemaFree(s->compiled);
	xmlFreeDoc(s->worked);
	xmlFreeDoc(s->source);
	mem_free(s->name);
	mem_free(s);
}

xmlSchema *schema_compiled(const struct schema *s)
{
	return s->compiled;
}

xmlDoc *schema_source(struct schema *s)
{
	if (s->source == NULL) {
		s->source = read_file(s->name);
		if (s->source != NULL && !do_includes(s->source, s->name, NULL)) {
			xmlFreeDoc(s->source);
			s->source = NULL;
		}
	}
	return s->source;
}
