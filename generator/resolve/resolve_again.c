/* resolve_again.c — after hooks changed the model: what follows from it follows again. */
#include "resolve_internal.h"
#include "xml.h"

/* A rule without groups is new. */
void resolve_complete(xmlDoc *resolved, const xmlNode *company)
{
	xmlNode *kitei = xmlDocGetRootElement(resolved), *model = child(kitei, "model");

	for EVERY(rule, child(model, "chapters"))
		if (is_element(rule, "rule") && attr(rule, "groups") == NULL)
			resolve_groups(model, rule);
	resolve_new_documents(kitei, company);
}

void resolve_again(xmlDoc *resolved)
{
	xmlNode *model = child(xmlDocGetRootElement(resolved), "model");

	resolve_applicability(model);
	resolve_records_again(model);
	resolve_split_sources(model);
}
