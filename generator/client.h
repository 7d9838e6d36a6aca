/* client.h — one client: from its folder to its resolved model. */
#ifndef KITEI_CLIENT_H
#define KITEI_CLIENT_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>

#include "hooks.h"
#include "options.h"
#include "shipped.h"

struct client {
	char *name;
	char *folder;                    /* as typed, ends with "/" */
	xmlDoc *company;
	struct layer **layers;           /* base first; base is borrowed from shipped */
	size_t layer_count;
	xmlDoc *lock;                    /* kitei.lock, or NULL */
	xmlDoc *resolved;
};

/* A folder that holds company.xml. */
struct client_folder {
	char *name;
	char *path;                      /* as typed, ends with "/" */
};
struct client_folders {
	struct client_folder *items;
	size_t count;
};

/* May a folder of this name hold a client?  False after a report. */
bool client_name_holds(const char *path);

/* The clients named on the command line.  Folders without company.xml are skipped with a note
 * where another has one; doubles and names that cannot be are usage errors.  False after one. */
bool client_folders_read(struct client_folders *list, char **words, int count);
void client_folders_finish(struct client_folders *list);

/* In a worker: load, validate and resolve.  Every fault of structure, references, tailoring,
 * conditions, parameters and translations is told in one run.  False when there was one. */
bool client_load(struct client *c, const struct client_folder *folder, struct shipped *s,
	const struct options *o, const char *today);

/* The logo that a <profile> names, as a data: URI; NULL without one or after a report.  The caller frees. */
char *client_logo(const struct client *c, const xmlNode *profile);

/* After hooks changed the model: completes it, tells every fault of theirs at their lines and, where
 * there is none, takes out what does not apply any longer.  False when there was one. */
bool client_changed(struct client *c, struct shipped *s, const struct hooks *hooks);

#endif
