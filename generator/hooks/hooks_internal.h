/* hooks_internal.h — what the files of the Lua host share; the only header that names Lua.
 *
 * A script is one hook file with its own Lua state.  An entry is one kitei.on or kitei.check.
 * Faults leave Lua by longjmp: nothing that must be freed may be held across a call of
 * fault…() or of a Lua function that can raise. */
#ifndef KITEI_HOOKS_INTERNAL_H
#define KITEI_HOOKS_INTERNAL_H

#include <signal.h>
#include <stdnoreturn.h>
#include <time.h>

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include "hooks.h"
#include "xml.h"

struct block;
struct buf;
struct guess;

/* A Lua file of a script: the hook file itself or one it includes. */
struct source {
	char *name;              /* "hooks/cards.lua", as in at= */
	char *brief;             /* as Lua writes it before a message: cut when long */
	char *shown;             /* as the user knows it */
};

#define TRACE_LINES 3

/* What ended a script: set by fault…() or, for an error of Lua itself, by error_collect. */
struct fault {
	enum message code;
	struct place where;
	char *detail, *guess;
	char *text;              /* the error value in Lua; finds this fault again */
	bool told;               /* reported already */
};

struct entry;

struct script {
	struct hooks *hooks;
	lua_State *lua;
	char *at, *folder;
	char *owner;             /* ids it declares start with this and "-"; "" for any */
	bool shipped;
	bool loading;            /* the top level runs: kitei.on and the like are allowed */
	bool writable;           /* objects may be changed: hooks, not checks */
	struct entry *entry;     /* what runs, NULL while loading */
	xmlNode *root;           /* of the tree that runs are on */
	unsigned long run;       /* counts runs: objects of an earlier run are stale */
	unsigned said;           /* messages given and entries made, to stop floods */
	struct source *sources;
	size_t source_count;
	struct timespec left;    /* CPU time this file may still use */
	struct block *blocks;    /* all memory of the state */
	struct fault fault, last;   /* the one of now, and the one reported before */
	struct place trace[TRACE_LINES];
	size_t traced;
	struct script *next;
};

struct entry {
	struct script *script;
	bool check;
	const char *where;       /* "model", "document", "finish" */
	char *id;                /* of a check, else NULL */
	char *ja, *en;           /* description; a hook has one for both */
	enum message code;       /* of a check's reports */
	int function;            /* reference in the state's registry */
	struct place at;
};

struct hooks {
	struct hooks_limits limits;
	struct hooks_page *page, own_page;
	const xmlNode *kitei;    /* the resolved tree, for its budgets; NULL until it is known */
	size_t used;             /* bytes of all states */
	timer_t timer;
	bool timed;
	struct script *running;  /* whose time is running, or NULL */
	struct script *scripts, **last;
	struct entry **entries;
	size_t entry_count;
	xmlNode **removed;       /* taken out of the tree, freed when the point is through */
	size_t removed_count;
	bool failed;             /* in the current hooks_run */
	bool changed;            /* something, in the current hooks_run */
	bool follow;             /* tell what runs */
	xmlNode *gone;           /* what has an id and was taken out of the model in it */
	char *owner;             /* what ids declared by the next files start with, without "-"; "" for any */
};

static inline struct script *script_of(lua_State *L)
{
	return *(struct script **)lua_getextraspace(L);
}

/* ---- hooks.c ---- */
/* Runs f(light userdata arg) in one protected call; reports what goes wrong. */
bool script_call(struct script *s, lua_CFunction f, void *arg);
void hooks_add_entry(struct hooks *h, const struct entry *e);
void hooks_bury(struct hooks *h, xmlNode *n);

/* ---- hooks_source.c ---- */
const struct source *script_source(struct script *s, const char *name);   /* NULL if unknown */
const struct source *script_add_source(struct script *s, const char *name);
/* Loads text as a chunk onto the stack; on a syntax error sets the fault and returns false. */
bool script_compile(lua_State *L, const struct source *source, const char *text, size_t length);
/* Reads a Lua file and tests what it is made of; reports, or gives the offset after a BOM. */
bool script_read(const char *path, const char *at, struct buf *out, size_t *start);

/* ---- hooks_kitei.c: the table `kitei` ---- */
void kitei_open(lua_State *L);                     /* pushes it */
int kitei_print(lua_State *L);
/* Pushes the function that a check reports with. */
void kitei_push_report(lua_State *L, struct entry *e);

/* ---- hooks_text.c ---- */
int kitei_len(lua_State *L);
int kitei_width(lua_State *L);
int kitei_sub(lua_State *L);
int kitei_date(lua_State *L);

/* ---- hooks_limits.c ---- */
void limits_open(struct hooks *h);
void limits_close(struct hooks *h);
lua_State *limits_new_state(struct script *s);
void limits_free_state(struct script *s);
void limits_start(struct script *s);
void limits_stop(struct script *s);
/* Writes where the script is into the page. */
void limits_note(lua_State *L);
void limits_note_source(struct script *s, const struct source *source, int line);
/* Counts bytes that a hook puts into the tree. */
void limits_spend(lua_State *L, size_t bytes);

/* ---- hooks_sandbox.c ---- */
void sandbox_open(lua_State *L);
/* Pushes a list of the keys of the table at `index`: numbers, then strings bytewise. */
void sandbox_push_keys(lua_State *L, int index);
/* Makes the table on the top read-only; unknown names in it are faults that name `what`. */
void sandbox_seal(lua_State *L, const char *what);
/* Pushes the text of any value, without addresses. */
void sandbox_push_text(lua_State *L, int index);

/* ---- hooks_error.c ---- */
noreturn void fault(lua_State *L, enum message code, const char *detail, const char *guess);
noreturn void faultf(lua_State *L, enum message code, const char *guess, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
void fault_set(struct script *s, struct place where, enum message code, const char *detail, const char *guess);
noreturn void fault_raise(lua_State *L);
void fault_clear(struct fault *f);
struct place error_nearest(lua_State *L);          /* the nearest line that runs, file NULL when none does */
struct place error_place(lua_State *L);            /* that, or where the hook was registered */
int error_collect(lua_State *L);                   /* message handler */
void error_report(struct script *s, int status);
/* Which hook or check it is and, where `root` is a document, on which; the caller frees. */
char *error_circumstances(const struct entry *e, const xmlNode *root);
/* Turns Lua's own text of a syntax error into a fault of the script; `where` is how far it read. */
void error_syntax(struct script *s, struct place where, const char *message, const char *text);
int error_pcall(lua_State *L);                     /* pcall with whole file names */

/* ---- hooks_arguments.c ---- */
/* What an argument should have been. */
enum wanted { WANT_TEXT, WANT_FUNCTION, WANT_TABLE, WANT_OBJECT, WANT_NUMBER, WANT_BOTH };
/* `call` is how the function is written: "kitei.len(text)". */
noreturn void wrong_argument(lua_State *L, int index, const char *call, enum wanted wanted);
/* Text without NUL in valid UTF-8. */
const char *need_text(lua_State *L, int index, const char *call);
/* Text that XML can hold. */
const char *need_content(lua_State *L, int index, const char *call);
/* Text that says something. */
const char *need_sentence(lua_State *L, int index, const char *call);
const char *need_id(lua_State *L, int index, const char *call);
/* A sentence in both languages; the two are pushed, so that the texts stay alive. */
void need_both(lua_State *L, int index, const char *call, const char **ja, const char **en);
lua_Integer need_number(lua_State *L, int index, const char *call, lua_Integer otherwise);
void need_function(lua_State *L, int index, const char *call);
/* One of the names, which end with NULL; else the fault `unknown`. */
const char *one_of(lua_State *L, int index, const char *call, const char *const *names, enum message unknown);
void no_more(lua_State *L, int last, const char *call);

/* ---- hooks_objects.c: live objects ---- */
struct fields;

void objects_open(lua_State *L);
void objects_begin(lua_State *L);                  /* forgets the objects of the run before */
void object_push(lua_State *L, xmlNode *n);        /* NULL pushes nil */
bool object_is(lua_State *L, int index);
/* The node of the object at `index`; a fault when it is none or stale.  For a method, `call`
 * contains a colon. */
xmlNode *object_need(lua_State *L, int index, const char *call);
bool object_is_model(const xmlNode *n);            /* what hooks on "model" are given */
void object_push_children(lua_State *L, int index, const char *tag);
void object_push_attributes(lua_State *L, int index);
void object_push_label(lua_State *L, int index);   /* <person id="sato"> */
const struct fields *object_fields(const struct script *s, const xmlNode *n);
noreturn void object_unknown_field(lua_State *L, const xmlNode *n, const char *name);

/* Lists are tables that are strict about names. */
void list_new(lua_State *L);
void list_add(lua_State *L, xmlNode *n);           /* to the list on the top */
void list_push_children(lua_State *L, const xmlNode *parent, const char *tag);
void list_push_descendants(lua_State *L, const xmlNode *top, const char *tag);
/* The next element after `e` inside `top` that a search goes through: what was left out is not found. */
xmlNode *list_following(const xmlNode *e, const xmlNode *top);

/* ---- hooks_methods.c: methods that read · hooks_edit.c: those that change · hooks_add.c: those
 * that know what they add ---- */
extern const luaL_Reg object_methods[], object_edits[], object_additions[];

/* The name of an element at `index`; an unknown one is a fault. */
const char *need_tag(lua_State *L, int index, const char *call);
/* The first argument, where it may be taken out or stand twice. */
xmlNode *need_removable(lua_State *L, const char *call);

/* ---- hooks_rework.c ---- */
int document_add_line(lua_State *L);
int object_copy(lua_State *L);
int object_wrap(lua_State *L);

int object_set(lua_State *L);                      /* __newindex */
xmlNode *need_writable(lua_State *L, const char *call);   /* the first argument */
void need_place_for(lua_State *L, const xmlNode *parent, const char *tag);
int push_added(lua_State *L, xmlNode *n);          /* what has just come into the tree */
/* The id must be one that the script may declare under `parent`. */
void need_own_id(lua_State *L, const xmlNode *parent, const char *tag, const char *id);

/* ---- hooks_make.c: a Lua table as an element ---- */
/* The value at `index` as the text of an attribute, NULL for nil.  May replace it on the stack. */
const char *need_value(lua_State *L, int index, const char *name);
/* Tests the table at `index`: all that it names must be attributes or single parts of such an element. */
void need_parts(lua_State *L, int index, const struct fields *f, const char *tag);
/* Puts them into the element; they have been tested. */
void put_parts(lua_State *L, int index, const struct fields *f, xmlNode *n);

/* ---- hooks_places.c: marks of what a hook changed, at the line that runs ---- */
void places_added(lua_State *L, xmlNode *n);
/* `words`: what changed is printed as it was written here. */
void places_changed(lua_State *L, xmlNode *n, bool words);
void places_removed(lua_State *L, xmlNode *n);     /* before it is */
void places_renamed(lua_State *L, const xmlNode *n);   /* before its id changes */

/* ---- hooks_fields.c: which names an element has ---- */
struct fields {
	const char *where;       /* only below this element or in a tree with this root; "" = anywhere */
	const char *tag;
	const char *attributes;
	const char *children;    /* with * where there can be several */
};

enum field_kind { FIELD_NONE, FIELD_ATTRIBUTE, FIELD_CHILD, FIELD_CHILDREN };

#define FIELD_LENGTH 64

/* NULL where the element is not in the table. */
const struct fields *fields_find(const char *root, const char *parent, const char *tag);
enum field_kind fields_kind(const struct fields *f, const char *name);
enum field_kind fields_child_kind(const struct fields *f, const char *name);   /* attributes apart */
bool fields_have_tag(const char *tag);
/* Is it an attribute of that tag anywhere? */
bool fields_any_attribute(const char *tag, const char *name);
/* Puts the children of the element into the order of its row. */
void fields_sort(const struct fields *f, xmlNode *n);
void fields_offer(const struct fields *f, struct guess *g, char space[FIELD_LENGTH]);
void fields_offer_tags(struct guess *g);
/* Lua writes review_by for review-by: copies with hyphens; false when too long for a name. */
bool fields_from_lua(const char *name, char out[FIELD_LENGTH]);
void fields_to_lua(const char *name, char out[FIELD_LENGTH]);

#endif
