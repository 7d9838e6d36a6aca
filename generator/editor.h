/* editor.h — help for whoever writes company.xml: a schema with the ids as enumerations. */
#ifndef KITEI_EDITOR_H
#define KITEI_EDITOR_H

#include <libxml/tree.h>

#include "ids.h"
#include "validate.h"

/* company.xsd in one file: every ref-<kind> lists the ids of this client's base and layers, with
 * their Japanese and English titles as hover text.  The client's own ids are proposed, not
 * demanded: a person just added is no mistake.  The caller frees. */
xmlDoc *editor_schema(struct schema *company, const struct ids *ids);

/* .vscode/settings.json and .vscode/extensions.json. */
extern const char editor_settings[], editor_extensions[];

#endif
