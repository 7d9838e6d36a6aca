/* parameters.h — settings, features and house words: what a value may be, what it prints as,
 * and the conditions (when="name=value name!=value") that ask for it. */
#ifndef KITEI_PARAMETERS_H
#define KITEI_PARAMETERS_H

#include <stdbool.h>

#include <libxml/tree.h>

#include "ids.h"

/* Checks all <set> of one file against the declarations: type, range, floor with reason, facts,
 * doubles (K0302 … K0306). */
void parameters_check_settings(const struct ids *ids, const xmlNode *settings);
/* Checks every when=, every <value of> of a yes-no parameter and how often things take place (every=,
 * times=) in the file (K0307, K0309, K0317). */
void parameters_check_uses(const struct ids *ids, const xmlNode *root);

/* Gives every <parameter> of the resolved catalog its value= (and set-by=, by=): its default, then
 * the settings of each file in order, then what follows from the facts of <company>.  Roles that
 * are set get their new titles. */
void parameters_start(xmlNode *catalog);
void parameters_apply(xmlNode *catalog, const xmlNode *settings, const char *set_by);
void parameters_derive(xmlNode *catalog, const xmlNode *company);
/* Is the set value weaker than the floor? */
bool parameter_is_weak(const xmlNode *parameter, const char *value);

/* Does the condition hold?  An empty or absent one does. */
bool condition_holds(const xmlNode *catalog, const char *when);

/* The text a parameter or role prints in a language: "5分", "5 minutes", a choice's title, a
 * word.  NULL when there is no such parameter or role; the caller frees. */
char *parameter_text(const xmlNode *catalog, const char *id, const char *language);

#endif
