/* validate_words.c — a schema error in words: what was written, where, and what to write. */
#include <string.h>

#include <libxml/xmlschemas.h>

#include "buf.h"
#include "diag.h"
#include "mem.h"
#include "text.h"
#include "validate_internal.h"
#include "xml.h"

/* Which message explains a value of the wrong type. */
static const struct {
	const char *type;
	enum message message;
} type_messages[] = {
	{ "id", K0208 }, { "date", K0209 }, { "xs:date", K0209 }, { "phone", K0210 }, { "mail", K0211 },
	{ "xs:positiveInteger", K0212 }, { "xs:nonNegativeInteger", K0212 }, { "xs:integer", K0212 },
	{ "xs:int", K0212 }, { "count", K0212 }, { "month", K0212 }, { "number", K0212 },
	{ "year", K0212 },
};

/* The text between two marks, as a new string; NULL when a mark is missing. */
static char *between(const char *text, const char *start, const char *end)
{
	const char *from = strstr(text, start), *to;

	if (from == NULL)
		return NULL;
	from += strlen(start);
	to = strstr(from, end);
	return to != NULL ? mem_strndup(from, (size_t)(to - from)) : NULL;
}

/* Commas and quotes of libxml2's lists become blanks, so that they can be walked as words. */
static char *as_words(const char *list)
{
	char *words = mem_strdup(list != NULL ? list : "");

	for (char *p = words; *p != '\0'; p++)
		if (strchr(",'(){}*", *p) != NULL)
			*p = ' ';
	return words;
}

static const char *in_schema(const xmlNode *schema, const char *kind, const char *name)
{
	for EVERY(e, schema)
		if (is_element(e, kind) && attr_is(e, "name", name))
			return name;
	return NULL;
}

/* The spelling among all names the schema declares of this kind. */
static const char *nearest_declared(const xmlNode *schema, const char *kind, const char *wanted)
{
	struct guess g = guess_start(wanted);

	for EVERY(e, schema)
		if (is_element(e, kind) && attr(e, "name") != NULL)
			guess_offer(&g, attr(e, "name"));
	return g.best;
}

static bool is_required(const xmlNode *declaration)
{
	return declaration != NULL && !attr_is(declaration, "minOccurs", "0")
		&& !is_element(declaration->parent, "choice");
}

static bool is_declared(const xmlNode *declaration)
{
	return declaration != NULL;
}

/* Is there a content model with `a` in which `b` is what is asked? */
static bool share_model(const xmlNode *schema, const char *a, const char *b, bool (*is)(const xmlNode *declaration))
{
	for EVERY(e, schema)
		if (is_element(e, "element") && attr_is(e, "name", a)
				&& (is(child_with(e->parent, "element", "name", b))
					|| is(child_with(e->parent->parent, "element", "name", b))))
			return true;
	return false;
}

/* Does some sequence put a before b? */
static bool comes_before(const xmlNode *schema, const char *a, const char *b)
{
	for EVERY(e, schema)
		if (is_element(e, "sequence") && child_with(e, "element", "name", a) != NULL)
			for (xmlNode *n = next(child_with(e, "element", "name", a), NULL); n != NULL; n = next(n, NULL))
				if (attr_is(n, "name", b) || (is_element(n, "choice") && child_with(n, "element", "name", b) != NULL))
					return true;
	return false;
}

/* The first sibling that should have come after e; NULL when e is not late. */
static const char *overtaken(const xmlNode *e, const xmlNode *schema)
{
	for (const xmlNode *n = child(e->parent, NULL); n != e; n = next(n, NULL))
		if (comes_before(schema, name_of(e), name_of(n)))
			return name_of(n);
	return NULL;
}

static bool is_member_of_all(const xmlNode *schema, const char *name)
{
	for EVERY(e, schema)
		if (is_element(e, "all") && child_with(e, "element", "name", name) != NULL)
			return true;
	return false;
}

static bool has_earlier(const xmlNode *e)
{
	for (const xmlNode *n = e->prev; n != NULL; n = n->prev)
		if (is_element(n, name_of(e)))
			return true;
	return false;
}

static bool is_doubled(const xmlNode *e, const xmlNode *schema)
{
	const xmlNode *before = e->prev;

	while (before != NULL && before->type != XML_ELEMENT_NODE)
		before = before->prev;
	return is_element(before, name_of(e)) || (has_earlier(e) && is_member_of_all(schema, name_of(e)));
}

/* How many the schema allows, NULL when it is one or any number. */
static const char *most_allowed(const xmlNode *schema, const char *name)
{
	for EVERY(e, schema)
		if (is_element(e, "element") && attr_is(e, "name", name) && attr_int(e, "maxOccurs", 1) > 1)
			return attr(e, "maxOccurs");
	return NULL;
}

static char *last_word(const char *list)
{
	struct words w = words_of(list);
	char *last = NULL;

	while (words_next(&w)) {
		mem_free(last);
		last = words_take(&w);
	}
	return last;
}

/* The first expected element that does come, only later; NULL when none does. */
static char *expected_later(const xmlNode *e, const char *expected)
{
	struct words w = words_of(expected);

	while (words_next(&w)) {
		char *word = words_take(&w);

		if (next(e, word) != NULL)
			return word;
		mem_free(word);
	}
	return NULL;
}

static void say(const struct fault *f, enum message code, const char *guess, const char *ja, const char *en,
	const char *a, const char *b)
{
	const char *form = diag_pick(ja, en);
	struct buf detail = { 0 };

	for (; *form != '\0'; form++) {
		if (*form == '1')
			buf_puts(&detail, a);
		else if (*form == '2')
			buf_puts(&detail, b);
		else
			buf_putc(&detail, *form);
	}
	diag_report(place_of(f->node), code, buf_text(&detail), guess);
	buf_finish(&detail);
}

/* An element where the schema wants another, or none: five mistakes have this one error. */
static void report_unexpected(struct fault *f, const xmlNode *schema)
{
	const char *name = name_of(f->node), *parent = name_of(f->node->parent);
	char *expected_text = between(f->message, "Expected is", ".");
	char *expected = as_words(expected_text != NULL ? expected_text : "");
	char *list = text_starts(expected, " one of") ? expected + strlen(" one of") : expected;
	char *later = expected_later(f->node, list), *last = last_word(list);
	const char *before = overtaken(f->node, schema);

	f->mend = MEND_REMOVE;
	if (is_doubled(f->node, schema) && most_allowed(schema, name) != NULL) {
		say(f, K0216, NULL, "<1>（2 まで）", "<1> (2 at most)", name, most_allowed(schema, name));
	} else if (is_doubled(f->node, schema)) {
		say(f, K0205, NULL, "<1>（<2> の中）", "<1> in <2>", name, parent);
	} else if (in_schema(schema, "element", name) == NULL) {
		char *near = guess_among(name, list);

		say(f, K0201, near != NULL ? near : nearest_declared(schema, "element", name),
			"<1>（<2> の中）", "<1> in <2>", name, parent);
		mem_free(near);
	} else if (before != NULL) {
		f->mend = MEND_BEFORE;
		f->expected = mem_strdup(before);
		say(f, K0206, NULL, "<1> は <2> の前", "<1> comes before <2>", name, before);
	} else if (later != NULL && share_model(schema, name, later, is_declared)) {
		f->mend = MEND_MOVE;
		f->expected = mem_strdup(later);
		say(f, K0206, NULL, "<1> は <2> の後", "<1> comes after <2>", name, later);
	} else if (last != NULL && share_model(schema, name, last, is_required)) {
		f->mend = MEND_INSERT;
		f->expected = mem_strdup(last);
		say(f, K0204, NULL, "<1>（<2> の中）", "<1> in <2>", last, parent);
	} else {
		say(f, K0206, NULL, "<1>（<2> の中）", "<1> in <2>", name, parent);
	}
	mem_free(later);
	mem_free(last);
	mem_free(expected);
	mem_free(expected_text);
}

/* Is it wanted wherever it is declared in a content model, not one of several to choose from? */
static bool is_wanted(const xmlNode *schema, const char *name)
{
	for EVERY(e, schema)
		if (is_element(e, "element") && attr_is(e, "name", name) && !is_element(e->parent, "schema") && is_required(e))
			return true;
	return false;
}

static char *first_word(const char *list)
{
	struct words w = words_of(list);

	return words_next(&w) ? words_take(&w) : mem_strdup("?");
}

/* Of a list the last is the one that is wanted, behind others that could come first; or any will do. */
static void report_missing_child(struct fault *f, const xmlNode *schema)
{
	char *expected_text = between(f->message, "Expected is", ".");
	char *expected = as_words(expected_text);
	bool several = text_starts(expected, " one of");
	char *list = several ? expected + strlen(" one of") : expected;
	char *first = first_word(list), *last = last_word(list);

	if (several && last != NULL && !is_wanted(schema, last))
		say(f, K0204, NULL, "<1> など（<2> の中）", "<1> or the like in <2>", first, name_of(f->node));
	else
		say(f, K0204, NULL, "<1>（<2> の中）", "<1> in <2>", last != NULL ? last : "?", name_of(f->node));
	mem_free(first);
	mem_free(last);
	mem_free(expected);
	mem_free(expected_text);
}

/* Duplicate key-sequence ['own-part'] in unique identity-constraint 'ids'. */
static void report_doubled(struct fault *f)
{
	char *id = between(f->message, "['", "']");

	say(f, K0301, NULL, "1", "1", id != NULL ? id : "", "");
	mem_free(id);
}

static void report_structure(struct fault *f, const xmlNode *schema)
{
	if (strstr(f->message, "Missing child") != NULL)
		report_missing_child(f, schema);
	else if (f->node->parent == (xmlNode *)f->node->doc)
		say(f, K0215, NULL, "<1>", "<1>", name_of(f->node), "");
	else
		report_unexpected(f, schema);
}

/* The simple type that has this pattern, by the schema; "" when none has. */
static const char *type_with_pattern(const xmlNode *schema, const char *pattern)
{
	for EVERY(e, schema)
		if (is_element(e, "pattern") && attr_is(e, "value", pattern) && enclosing(e, "simpleType") != NULL)
			return attr_or_empty(enclosing(e, "simpleType"), "name");
	return "";
}

/* Values that are looked at again, with more knowledge, by parameters.c. */
static bool is_told_elsewhere(const char *type)
{
	return strcmp(type, "setting") == 0 || strcmp(type, "condition") == 0;
}

static enum message message_for_type(const char *type)
{
	if (text_starts(type, "ref-") || text_starts(type, "refs-"))
		return K0208;
	for (size_t i = 0; i < sizeof type_messages / sizeof type_messages[0]; i++)
		if (strcmp(type_messages[i].type, type) == 0)
			return type_messages[i].message;
	return K0213;
}

static void report_value(struct fault *f, const xmlNode *schema)
{
	char *attribute = between(f->message, "attribute '", "'");
	char *type = between(f->message, "type '", "'");
	const char *name = f->code == XML_SCHEMAV_CVC_PATTERN_VALID ? type_with_pattern(schema, f->allowed)
		: type != NULL ? type : "";
	enum message code = message_for_type(name);

	/* An empty text is told as a missing translation. */
	if (*f->text == '\0' && attribute != NULL && words_have("ja en", attribute))
		name = "setting";
	if (!is_told_elsewhere(name))
		say(f, code, NULL, attribute != NULL ? "1=\"2\"" : "2", attribute != NULL ? "1=\"2\"" : "2",
			attribute != NULL ? attribute : "", f->text);
	mem_free(attribute);
	mem_free(type);
}

static void report_choice(struct fault *f)
{
	char *attribute = between(f->message, "attribute '", "'");
	char *words = as_words(f->allowed);
	char *near = guess_among(f->text, words);
	struct buf detail = { 0 };

	buf_printf(&detail, "%s=\"%s\" (%s)", attribute != NULL ? attribute : "", f->text, f->allowed);
	diag_report(place_of(f->node), K0207, buf_text(&detail), near);
	buf_finish(&detail);
	mem_free(near);
	mem_free(words);
	mem_free(attribute);
}

static void report_unknown_attribute(struct fault *f, const xmlNode *schema)
{
	char *attribute = between(f->message, "The attribute '", "'");
	const char *name = attribute != NULL ? attribute : "?";
	const char *near = nearest_declared(schema, "attribute", name);

	/* An attribute of other elements is not misspelt. */
	say(f, K0202, near != NULL && strcmp(near, name) != 0 ? near : NULL, "1（<2> の中）", "1 in <2>", name, name_of(f->node));
	mem_free(attribute);
}

static void report_missing_attribute(struct fault *f)
{
	char *attribute = between(f->message, "The attribute '", "'");

	say(f, K0203, NULL, "1（<2> の中）", "1 in <2>", attribute != NULL ? attribute : "?", name_of(f->node));
	mem_free(attribute);
}

void validate_report_fault(struct fault *f, xmlNode *schema)
{
	switch (f->code) {
	case XML_SCHEMAV_ELEMENT_CONTENT:
	case XML_SCHEMAV_CVC_ELT_1:
		report_structure(f, schema);
		break;
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1:
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
		report_unknown_attribute(f, schema);
		break;
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
		report_missing_attribute(f);
		break;
	case XML_SCHEMAV_CVC_ENUMERATION_VALID:
		report_choice(f);
		break;
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
		say(f, K0214, NULL, "<1>", "<1>", name_of(f->node), "");
		break;
	case XML_SCHEMAV_CVC_IDC:
		report_doubled(f);
		break;
	case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_2:
		/* Said already for the one word of the list that is wrong. */
		break;
	default:
		report_value(f, schema);
	}
}
