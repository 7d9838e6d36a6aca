/* client_changed.c — after hooks changed the model: what is new is completed, all of it is tested
 * again, and what does not apply any longer goes. */
#include "client.h"

#include "diag.h"
#include "mem.h"
#include "parameters.h"
#include "references.h"
#include "resolve.h"
#include "sense.h"
#include "text.h"
#include "translations.h"
#include "validate.h"
#include "xml.h"

static const char *const parts[] = { "company", "catalog", "handling", "chapters" };
#define PARTS (sizeof parts / sizeof parts[0])

/* ---- what was taken out ---- */

static void tell_gone(const xmlNode *gone, const xmlNode *user)
{
	struct place where = place_to_mend(user);
	char *shown = diag_shown_name(where.file != NULL ? where.file : "");

	diag_reportf(place_of(gone), K0684, "%s (%s:%d)", attr_or_empty(gone, "id"), shown, where.line);
	mem_free(shown);
}

/* Derived from the rest, and derived again when all is told. */
static bool is_derived(const xmlNode *e, const char *name)
{
	return text_equal(name, "groups") && !is_element(e, "asset");
}

/* Does an attribute of the element refer to what is gone? */
static bool refers_to(const xmlNode *e, const xmlNode *gone)
{
	for (const xmlAttr *a = e->properties; a != NULL; a = a->next) {
		const char *name = (const char *)a->name, *kind = reference_kind(e, name);

		if (kind != NULL && !is_derived(e, name) && (is_element(gone, kind) || words_have("text value", kind))
			&& words_have(attr(e, name), attr_or_empty(gone, "id")))
			return true;
	}
	return false;
}

/* One place for each part is enough to start mending. */
static void check_gone(const xmlNode *gone, const xmlNode *part)
{
	for (const xmlNode *e = part; e != NULL; e = following(e, part, false))
		if (refers_to(e, gone)) {
			tell_gone(gone, e);
			return;
		}
}

static void check_all_gone(struct ids *ids, const xmlNode *kitei, const xmlNode *all_gone)
{
	for EACH(gone, all_gone, NULL) {
		/* Taken out and put in again. */
		if (ids_find(ids, name_of(gone), attr_or_empty(gone, "id"), gone) != NULL)
			continue;
		for (size_t i = 0; i < PARTS; i++)
			check_gone(gone, descend(kitei, "model", parts[i], NULL));
		check_gone(gone, child(kitei, "documents"));
		/* That is told; what refers to it is not told as well. */
		ids_add(ids, gone);
	}
}

/* ---- all that is tested when a client is loaded ---- */

static void check_part(const struct ids *ids, const xmlNode *part, const char *languages)
{
	references_check(ids, part);
	parameters_check_uses(ids, part);
	translations_check(part, languages);
	sense_check(part);
}

/* In `told` what hooks touched stands at their lines.  What was left out before keeps its id. */
static void check_model(struct shipped *s, const xmlDoc *resolved, xmlDoc *told, const xmlNode *all_gone)
{
	const xmlNode *kitei = xmlDocGetRootElement(told), *model = child(kitei, "model");
	const char *languages = attr_or_empty(child(model, "company"), "languages");
	struct ids *ids = ids_new();

	validate(s->schemas.resolved, told);
	ids_add(ids, kitei);
	check_all_gone(ids, xmlDocGetRootElement(resolved), all_gone);
	for (size_t i = 0; i < PARTS; i++)
		check_part(ids, child(model, parts[i]), languages);
	check_part(ids, child(kitei, "documents"), languages);
	sense_check_numbers(ids);
	sense_check_merging(ids);
	ids_free(ids);
}

bool client_changed(struct client *c, struct shipped *s, const struct hooks *hooks)
{
	xmlDoc *told;

	resolve_complete(c->resolved, xmlDocGetRootElement(c->company));
	told = hooks_told(c->resolved);
	hooks_forget(xmlDocGetRootElement(c->resolved));
	check_model(s, c->resolved, told, hooks_gone(hooks));
	xmlFreeDoc(told);
	if (diag_errors() > 0)
		return false;
	resolve_again(c->resolved);
	return true;
}
