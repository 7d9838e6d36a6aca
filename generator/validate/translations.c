/* translations.c — see translations.h. */
#include "translations.h"

#include "diag.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

/* Elements that are nothing without a text.  Others may have none, but not half of one. */
static const char *const speaking[] = {
	"company", "person", "post", "group", "desk", "system", "asset", "external", "edition", "reason",
	"statement", "item", "why", "short", "ask", "text", "role", "class", "pattern", "device", "action",
	"incident", "pictogram", "activity", "category", "parameter", "choice", "record", "column", "schedule",
	"clause", "term", "case", "story", "chapter", "topic", "procedure", "step", "pledge", "stem", "option", "explain",
	"poster", "point", "phase", "risk", "threat", "weakness", "lesson", "slide", "line", "aim", "say", "objection", "next", "card",
	"before", "cause", "link", "situation", "tell", "expect",
};

static bool must_speak(const xmlNode *e)
{
	for (size_t i = 0; i < sizeof speaking / sizeof speaking[0]; i++)
		if (is_element(e, speaking[i]))
			return true;
	return false;
}

static bool speaks(const xmlNode *e, const char *language)
{
	const xmlNode *text = child(e, language);

	return *attr_or_empty(e, language) != '\0' || (text != NULL && (has_text(text) || child(text, NULL) != NULL));
}

static void check_element(const xmlNode *e, const char *languages)
{
	bool wanted = must_speak(e) || speaks(e, "ja") || speaks(e, "en");
	struct words w = words_of(languages);

	while (wanted && words_next(&w)) {
		char *language = words_take(&w);

		/* A wrong language was told with the structure. */
		if (words_have("ja en", language) && !speaks(e, language))
			diag_reportf(place_of(e), K0308, "<%s> %s", name_of(e), language);
		mem_free(language);
	}
}


void translations_check(const xmlNode *root, const char *languages)
{
	for (const xmlNode *e = root; e != NULL; e = following(e, root, false))
		if (e->_private == NULL)
			check_element(e, languages);
}
