/* editor.c — see editor.h. */
#include "editor.h"

#include <string.h>

#include "mem.h"
#include "text.h"
#include "xml.h"

const char editor_settings[] =
	"{\n"
	"  \"files.encoding\": \"utf8\",\n"
	"  \"xml.validation.enabled\": true,\n"
	"  \"xml.completion.autoCloseTags\": true,\n"
	"  \"xml.fileAssociations\": [\n"
	"    { \"pattern\": \"**/company.xml\", \"systemId\": \"company.xsd\" }\n"
	"  ]\n"
	"}\n";

const char editor_extensions[] =
	"{\n"
	"  \"recommendations\": [\"redhat.vscode-xml\"]\n"
	"}\n";

/* Kinds the client declares in the very file that is being written. */
static const char own_kinds[] = "person group system asset external rule item";

static xmlNode *add_xs(xmlNode *parent, const char *name)
{
	return xmlNewChild(parent, parent->ns, BAD_CAST name, NULL);
}

static void add_title(xmlNode *annotation, const xmlNode *e, const char *language)
{
	const xmlNode *text = child(child(e, "short"), language);
	char *title = attr(e, language) != NULL ? mem_strdup(attr(e, language)) : text_of(text);
	xmlNode *documentation;

	if (*title != '\0') {
		documentation = add_xs(annotation, "documentation");
		xmlSetProp(documentation, BAD_CAST "xml:lang", BAD_CAST language);
		add_text(documentation, title);
	}
	mem_free(title);
}

static void add_value(const char *id, const xmlNode *e, void *data)
{
	xmlNode *enumeration = add_xs(data, "enumeration");
	xmlNode *annotation = add_xs(enumeration, "annotation");

	attr_set(enumeration, "value", id);
	add_title(annotation, e, "ja");
	add_title(annotation, e, "en");
}

static void fill_enumeration(xmlNode *restriction, const struct ids *ids, const char *kind)
{
	remove_children(restriction);
	attr_set(restriction, "base", "xs:string");
	ids_each(ids, kind, add_value, restriction);
}

/* Known ids to choose from, or any well-formed id. */
static void make_union(xmlNode *type, xmlNode *restriction, const struct ids *ids, const char *kind)
{
	xmlNode *both = add_xs(type, "union");

	attr_set(both, "memberTypes", attr_or_empty(restriction, "base"));
	fill_enumeration(add_xs(add_xs(both, "simpleType"), "restriction"), ids, kind);
	remove_node(restriction);
}

static void fill_type(xmlNode *type, const struct ids *ids)
{
	const char *kind = attr_or_empty(type, "name") + strlen("ref-");
	xmlNode *restriction = child(type, "restriction");

	if (restriction == NULL || child(restriction, "enumeration") != NULL)
		return;
	if (words_have(own_kinds, kind))
		make_union(type, restriction, ids, kind);
	else
		fill_enumeration(restriction, ids, kind);
}

xmlDoc *editor_schema(struct schema *company, const struct ids *ids)
{
	xmlDoc *doc = xmlCopyDoc(schema_source(company), 1);

	for EACH(type, xmlDocGetRootElement(doc), "simpleType")
		if (text_starts(attr_or_empty(type, "name"), "ref-"))
			fill_type(type, ids);
	return doc;
}
