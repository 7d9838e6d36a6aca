/* target.c — what libFuzzer calls: a hook file of any bytes, run as a worker would run it.
 *
 * The text after a line "--next" is a second hook file of the same client.  Asserted besides what
 * the sanitizers find:
 *   - what was refused was reported, as an error with file and line;
 *   - every message is valid UTF-8 without control characters;
 *   - the trees can be written as XML and read again;
 *   - nothing is left in memory after a run that came to its end;
 *   - a second run, with another seed of Lua's hash function, says and leaves the same bytes. */
#define _GNU_SOURCE              /* memfd_create, memmem */

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <libxml/parser.h>
#include <libxml/dict.h>

#include "diag.h"
#include "fuzz.h"
#include "hooks_internal.h"
#include "mem.h"
#include "text.h"

/* A worker has 64 MB and a second.  Less finds the same faults sooner. */
#define MEMORY ((size_t)4 << 20)
#define INSTRUCTIONS 200000
#define FASTER 25

#define FILES 2

static struct {
	xmlDoc *model, *documents;   /* as parsed */
	char *folder;            /* of kitei.include */
	int files[FILES];
	int count;               /* of files in use */
} given;

static struct {
	sigjmp_buf out;
	volatile bool active, due;
	bool limited;
	int steps;
	struct hooks *hooks;
	uint64_t digest;         /* of all messages and of the trees at the end */
	int errors;
} run;

/* Copies for a run; making them takes longer than most runs. */
static struct {
	xmlDoc *model, *documents;   /* NULL: to be made */
	uint64_t model_digest, documents_digest;
	bool changed;
} trees;

static unsigned seed;

unsigned fuzz_seed(void)
{
	return seed;
}

noreturn void found(const char *what)
{
	fprintf(stderr, "\n==FOUND== %s\n", what);
	abort();
}

/* ---- limits ---- */

noreturn void end_run(int status)
{
	if (status == HOOKS_EXIT_PANIC)
		found("an error outside every protected call");
	run.active = false;
	siglongjmp(run.out, 1);
}

void end_run_if_due(void)
{
	if (run.active && run.due)
		end_run(HOOKS_EXIT_TIME);
}

/* By linking, these take the place of what generator/hooks/hooks_limits.c calls. */
noreturn void __real__exit(int status);
noreturn void __wrap__exit(int status);
int __real_sigaction(int number, const struct sigaction *wanted, struct sigaction *old);
int __wrap_sigaction(int number, const struct sigaction *wanted, struct sigaction *old);
int __real_timer_settime(timer_t timer, int flags, const struct itimerspec *wanted, struct itimerspec *old);
int __wrap_timer_settime(timer_t timer, int flags, const struct itimerspec *wanted, struct itimerspec *old);
void __real_lua_sethook(lua_State *L, lua_Hook hook, int mask, int count);
void __wrap_lua_sethook(lua_State *L, lua_Hook hook, int mask, int count);
const xmlChar *__real_xmlDictLookup(xmlDict *dict, const xmlChar *name, int length);
const xmlChar *__wrap_xmlDictLookup(xmlDict *dict, const xmlChar *name, int length);

noreturn void __wrap__exit(int status)
{
	if (run.active)
		end_run(status);
	__real__exit(status);
}

static void strike(int signal_number)
{
	(void)signal_number;
	if (!run.active)
		return;
	if (memory_is_busy())
		run.due = true;
	else
		end_run(HOOKS_EXIT_TIME);
}

/* libFuzzer's own signals pass through here, too. */
int __wrap_sigaction(int number, const struct sigaction *wanted, struct sigaction *old)
{
	struct sigaction ours;

	if (number != SIGPROF || wanted == NULL)
		return __real_sigaction(number, wanted, old);
	ours = *wanted;
	ours.sa_flags &= ~SA_SIGINFO;
	ours.sa_handler = strike;
	return __real_sigaction(number, &ours, old);
}

static struct timespec scaled(struct timespec t, long by, long part)
{
	long long whole = (t.tv_sec * 1000000000LL + t.tv_nsec) * by / part;

	if (whole == 0 && (t.tv_sec != 0 || t.tv_nsec != 0))
		whole = 1;
	return (struct timespec){ (time_t)(whole / 1000000000), (long)(whole % 1000000000) };
}

int __wrap_timer_settime(timer_t timer, int flags, const struct itimerspec *wanted, struct itimerspec *old)
{
	struct itimerspec faster = { .it_value = scaled(wanted->it_value, 1, FASTER) };
	int status = __real_timer_settime(timer, flags, &faster, old);

	if (old != NULL)
		old->it_value = scaled(old->it_value, FASTER, 1);
	return status;
}

static lua_Hook their_hook;

static void count_steps(lua_State *L, lua_Debug *ar)
{
	if (++run.steps > INSTRUCTIONS / 1000)
		end_run(HOOKS_EXIT_TIME);
	their_hook(L, ar);
}

void __wrap_lua_sethook(lua_State *L, lua_Hook hook, int mask, int count)
{
	their_hook = hook;
	__real_lua_sethook(L, count_steps, mask, count);
}

/* The names of files that messages borrow live as long as the process. */
const xmlChar *__wrap_xmlDictLookup(xmlDict *dict, const xmlChar *name, int length)
{
	const xmlChar *kept;
	enum ring before;

	memory_busy();
	before = memory_use(RING_KEPT);
	kept = __real_xmlDictLookup(dict, name, length);
	memory_use(before);
	memory_idle();
	return kept;
}

/* ---- what is said ---- */

static uint64_t digest_of(const char *text)
{
	uint64_t sum = 0xCBF29CE484222325;

	for (; *text != '\0'; text++)
		sum = (sum ^ (unsigned char)*text) * 0x100000001B3;
	return sum;
}

static void digest(const char *text)
{
	run.digest = run.digest * 31 + digest_of(text);
}

static void look_at(const char *line)
{
	size_t length = strlen(line);

	if (text_valid(line, length) != length)
		found("a message that is not UTF-8");
	for (const char *p = line; *p != '\0'; p++)
		if ((unsigned char)*p < ' ')
			found("a message with a control character");
}

/* A file that cannot be read has no lines. */
static bool is_of_whole_file(enum message code)
{
	return code == K0001 || code == K0002 || code == K0003;
}

static void hear(const struct report *r, void *data)
{
	char *line = diag_text(r);

	(void)data;
	look_at(line);
	digest(line);
	if (message_level(r->code) >= LEVEL_ERROR) {
		run.errors++;
		if (r->where.file == NULL || *r->where.file == '\0')
			found("an error without a file");
		if (r->where.line <= 0 && !is_of_whole_file(r->code))
			found("an error without a line");
	}
	mem_free(line);
}

static void must_have_said(int before)
{
	if (run.errors == before)
		found("refused without a word");
}

/* ---- one run ---- */

static bool load(struct hooks *h)
{
	static const char *const names[FILES] = { "hooks.lua", "hooks/more.lua" };
	bool good = true;

	for (int i = 0; i < given.count; i++) {
		char path[40];
		int before = run.errors;

		snprintf(path, sizeof path, "/proc/self/fd/%d", given.files[i]);
		if (!hooks_load(h, path, names[i], given.folder, false)) {
			must_have_said(before);
			good = false;
		}
	}
	return good;
}

static bool pass(struct hooks *h, enum hook_point point, xmlNode *root)
{
	int before = run.errors;
	bool good = hooks_run(h, point, root);

	if (!good)
		must_have_said(before);
	if (hooks_changed(h)) {
		xmlFreeDoc(hooks_told(root->doc));
		hooks_forget(root);
	}
	return good;
}

static void read_again(const xmlDoc *doc, uint64_t known)
{
	char *text = xml_text(xmlDocGetRootElement(doc), false);
	xmlDoc *again;

	digest(text);
	if (digest_of(text) != known) {
		again = xmlReadMemory(text, (int)strlen(text), "again", "UTF-8", XML_PARSE_NONET | XML_PARSE_HUGE);
		if (again == NULL)
			found("a tree that XML cannot hold");
		xmlFreeDoc(again);
		trees.changed = true;
	}
	mem_free(text);
}

static void work(struct hooks *h, xmlNode *list)
{
	xmlNode *kitei = xmlDocGetRootElement(trees.model), *outputs = add_element(list, "outputs");

	hooks_know(h, kitei);
	attr_set(add_element(outputs, "file"), "path", "ja/index.html");
	if (!load(h))
		return;
	hooks_list(h, list);
	if (!pass(h, HOOK_MODEL, kitei))
		return;
	hooks_check(h, "model", kitei);
	for EACH(tree, xmlDocGetRootElement(trees.documents), "tree") {
		if (!pass(h, HOOK_DOCUMENT, tree))
			return;
		hooks_check(h, "document", tree);
	}
	pass(h, HOOK_FINISH, outputs);
}

static xmlDoc *new_list(void)
{
	xmlDoc *doc = xmlNewDoc(BAD_CAST "1.0");

	xmlDocSetRootElement(doc, new_element("list"));
	return doc;
}

static void digest_list(const xmlDoc *list)
{
	bool changed = trees.changed;

	read_again(list, 0);
	trees.changed = changed;
}

static void whole_run(void)
{
	static const struct hooks_limits limits = { MEMORY, 1 };
	xmlDoc *list = new_list();

	run.hooks = hooks_new(&limits, NULL);
	work(run.hooks, xmlDocGetRootElement(list));
	read_again(trees.model, trees.model_digest);
	read_again(trees.documents, trees.documents_digest);
	digest_list(list);
	hooks_free(run.hooks);
	run.hooks = NULL;
	xmlFreeDoc(list);
}

static uint64_t digest_of_doc(const xmlDoc *doc)
{
	char *text = xml_text(xmlDocGetRootElement(doc), false);
	uint64_t sum = digest_of(text);

	mem_free(text);
	return sum;
}

static void make_trees(void)
{
	if (trees.model != NULL)
		return;
	memory_use(RING_TREES);
	trees.model = xmlCopyDoc(given.model, 1);
	trees.documents = xmlCopyDoc(given.documents, 1);
	trees.model_digest = digest_of_doc(trees.model);
	trees.documents_digest = digest_of_doc(trees.documents);
}

/* After a limit nothing can be relied on but the rings. */
static void drop_trees(void)
{
	if (!run.limited) {
		xmlFreeDoc(trees.model);
		xmlFreeDoc(trees.documents);
	}
	trees.model = trees.documents = NULL;
	trees.changed = false;
}

static void clear(void)
{
	memory_use(RING_KEPT);
	if (run.limited && run.hooks != NULL)
		limits_close(run.hooks);
	if (run.limited || trees.changed || memory_count(RING_RUN) > 0)
		drop_trees();
	if (!run.limited && memory_count(RING_RUN) > 0)
		found("memory left behind");
	if (trees.model == NULL && !run.limited && memory_count(RING_TREES) > 0)
		found("memory of trees left behind");
	memory_free_ring(RING_RUN);
	if (trees.model == NULL)
		memory_free_ring(RING_TREES);
}

static void play(unsigned with_seed)
{
	seed = with_seed;
	memset(&run, 0, sizeof run);
	diag_forget_errors();
	make_trees();
	memory_use(RING_RUN);
	run.active = true;
	if (sigsetjmp(run.out, 1) == 0)
		whole_run();
	else
		run.limited = true;
	run.active = false;
	clear();
}

/* ---- what libFuzzer calls ---- */

int LLVMFuzzerInitialize(int *count, char ***arguments);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void fill(int file, const uint8_t *text, size_t size)
{
	if (ftruncate(file, 0) != 0 || pwrite(file, text, size, 0) != (ssize_t)size)
		found("no place for the script");
}

static const uint8_t *second_file(const uint8_t *data, size_t size)
{
	static const char line[] = "\n--next\n";
	const uint8_t *there = memmem(data, size, line, strlen(line));

	return there != NULL ? there + strlen(line) : data + size;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *second = second_file(data, size);
	uint64_t first_digest;

	fill(given.files[0], data, (size_t)(second - data));
	fill(given.files[1], second, size - (size_t)(second - data));
	given.count = second < data + size ? 2 : 1;
	play(1);
	if (run.limited)
		return 0;
	first_digest = run.digest;
	play(0x9E3779B9);
	if (!run.limited && run.digest != first_digest)
		found("two runs differ");
	return 0;
}

static xmlDoc *parse(const char *folder, const char *name)
{
	char *path = mem_printf("%s/%s", folder, name);
	xmlDoc *doc = xmlReadFile(path, NULL, XML_PARSE_NONET);

	if (doc == NULL)
		found(path);
	mem_free(path);
	return doc;
}

/* The first run makes what libxml2 makes once, place_from the table of names. */
int LLVMFuzzerInitialize(int *count, char ***arguments)
{
	const char *folder = getenv("FUZZ_HOOKS");

	(void)count;
	(void)arguments;
	if (folder == NULL)
		found("FUZZ_HOOKS must name tests/hooks");
	mem_install();
	setenv("KITEI_LANG", "en", 1);
	given.model = parse(folder, "model.xml");
	given.documents = parse(folder, "trees.xml");
	given.folder = mem_printf("%s/parts", folder);
	for (int i = 0; i < FILES; i++)
		if ((given.files[i] = memfd_create("hooks", 0)) < 0)
			found("no memfd");
	diag_send_to(hear, NULL);
	place_from("hooks.lua:1");
	make_trees();
	memory_use(RING_KEPT);
	whole_run();
	return 0;
}
