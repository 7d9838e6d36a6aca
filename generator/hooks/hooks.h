/* hooks.h — the Lua host: hook points, checks, sandbox and limits.
 *
 * One Lua state per hook file.  To add a hook point: a value in enum hook_point, a row in the
 * table of hooks.c, one call of hooks_run in the stage that owns it, a row in lua/README.md.
 * To add a function of kitei: hooks_kitei.c.  A method of objects: hooks_methods.c, hooks_edit.c,
 * hooks_add.c. */
#ifndef KITEI_HOOKS_H
#define KITEI_HOOKS_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>

/* Limits are fatal: the process that runs the hooks ends with one of these statuses, after it
 * wrote what it was doing into the page. */
#define HOOKS_EXIT_TIME 71
#define HOOKS_EXIT_MEMORY 72
/* An error outside every protected call: a fault of kitei, to be told like a crash. */
#define HOOKS_EXIT_PANIC 73

/* Time is counted by a timer of the process that calls hooks_new, by SIGPROF; under a system call
 * filter, timer_settime must stay allowed.
 *
 * Shared with the parent (MAP_SHARED), so that it can say where a killed worker was. */
struct hooks_page {
	char file[512];          /* shown name of the hook file that runs, "" for none */
	int line;
	char description[512];   /* the hook's or check's own sentence */
};

struct hooks_limits {
	size_t memory;           /* bytes, all Lua states together */
	int seconds;             /* CPU seconds a hook file may use, all its hooks together */
};

enum hook_point { HOOK_MODEL, HOOK_DOCUMENT, HOOK_FINISH };

struct hooks;

/* `page` may be NULL (tests).  Never fails. */
struct hooks *hooks_new(const struct hooks_limits *limits, struct hooks_page *page);
/* The resolved tree that kitei.budget looks into; it must outlive the host. */
void hooks_know(struct hooks *h, const xmlNode *kitei);
/* Frees what is ours; Lua states are not closed (finalizers must not run), see hooks.c. */
void hooks_free(struct hooks *h);

/* Whether to tell (K0674) each hook and check of layers and client as it runs, and each document that
 * one changed. */
void hooks_follow(struct hooks *h, bool follow);
/* The ids that the files loaded from here on declare must start with `owner` and "-": the id of a
 * layer, or "own", as it is at first; "" for any id. */
void hooks_for(struct hooks *h, const char *owner);

/* Loads one hook file and runs its top level, which registers hooks and checks.  `at` is the
 * file's name in messages ("hooks/cards.lua"), `folder` is where kitei.include may read from.
 * `shipped` marks lua/checks: only there a check may use the id of a message row.
 * Reports and returns false on any fault. */
bool hooks_load(struct hooks *h, const char *path, const char *at, const char *folder, bool shipped);
/* Loads every *.lua of a folder in the order of names; a missing folder is fine. */
bool hooks_load_folder(struct hooks *h, const char *folder, const char *at, bool shipped);

bool hooks_registered(const struct hooks *h, enum hook_point point);
/* Runs all hooks of a point, in order, on `root` (the element /kitei, a <tree>, or <outputs>).
 * Stops at the first that fails; false after a report. */
bool hooks_run(struct hooks *h, enum hook_point point, xmlNode *root);
/* Did the last hooks_run change anything? */
bool hooks_changed(const struct hooks *h);
/* What it took out of the model and has an id: elements of that name with id= and at=, the line that did. */
const xmlNode *hooks_gone(const struct hooks *h);
/* A copy in which everything that hooks touched stands at their lines, so that a fault found in it is
 * told where it was made.  The caller frees. */
xmlDoc *hooks_told(xmlDoc *doc);
/* Takes the marks of what hooks touched out of the tree; the model keeps those of resolved.xsd (hook=). */
void hooks_forget(xmlNode *root);
/* Runs all checks of a scope ("model", "document") on `root`; each reports what it finds. */
void hooks_check(struct hooks *h, const char *scope, const xmlNode *root);

/* Appends one <hook point= description= at=/> per hook, in the order they run, and one
 * <check id= scope= ja= en= at=/> per check of layers and client (every build has the shipped ones).
 * Nothing in it depends on the reader's language. */
void hooks_list(const struct hooks *h, xmlNode *parent);

/* "Lua 5.4.4" */
const char *hooks_engine(void);

#endif
