/* build.h — the back half of the pipeline, in a worker: hooks:model ▶ check ▶ compose ▶
 * hooks:document ▶ link ▶ format, for every language of one client. */
#ifndef KITEI_BUILD_H
#define KITEI_BUILD_H

#include <stdbool.h>

#include <libxml/tree.h>

#include "client.h"
#include "edition.h"
#include "hooks.h"
#include "options.h"
#include "shipped.h"

/* Receives every output in turn: path below out/<client>/ and bytes. */
typedef void (*build_output)(const char *path, const char *bytes, size_t length, void *data);

struct build {
	struct shipped *shipped;
	const struct options *options;
	struct client *client;
	struct hooks *hooks;
	build_output output;             /* NULL: files are made and thrown away (kitei check) */
	void *data;
	char **files;                    /* the paths handed out so far */
	size_t file_count;
	struct build_style {
		char *layout, *css;
	} *styles;                       /* collected so far: many documents share a layout */
	size_t style_count;
	char *logo;                      /* as a data: URI, or NULL */
};

/* Loads the hooks of layers and client and the shipped checks.  False after an error. */
bool build_load_hooks(struct build *b, struct hooks_page *page);

/* Loads them, runs hooks:model and all checks
 * on the model.  False after an error. */
bool build_model(struct build *b, struct hooks_page *page);

/* Everything, for all languages: what `build` and `check` do. */
bool build_all(struct build *b, struct hooks_page *page);

#endif
