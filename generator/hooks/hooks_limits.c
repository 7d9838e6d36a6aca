/* hooks_limits.c — memory and time of hook files.  Both limits end the process.
 *
 * A Lua error would be no limit: pcall, finalizers and loops in C defeat it, and an allocator
 * that returns NULL leads Lua 5.4.4 into a double free.  States are never closed either:
 * lua_close runs finalizers.  All blocks of a state hang in a list and are freed as they are. */
#include "hooks_internal.h"

#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "mem.h"
#include "text.h"

/* Instructions between two looks at the position. */
#define STEPS 1000
/* Calls inside calls. */
#define DEEPEST 10000

struct block {
	struct block *next, *previous;
};

/* Copies what fits, without half a character at the end. */
static void copy_cut(char *to, size_t room, const char *text)
{
	size_t length = strlen(text);

	if (length >= room)
		length = text_valid(text, room - 1);
	memcpy(to, text, length);
	to[length] = '\0';
}

void limits_note_source(struct script *s, const struct source *source, int line)
{
	struct hooks_page *page = s->hooks->page;

	page->line = line;
	if (strcmp(page->file, source->shown) != 0)
		copy_cut(page->file, sizeof page->file, source->shown);
}

void limits_note(lua_State *L)
{
	struct script *s = script_of(L);
	struct place where = error_nearest(L);
	const struct source *source = where.file != NULL ? script_source(s, where.file) : NULL;

	if (source != NULL)
		limits_note_source(s, source, where.line);
}

/* Endless recursion is told as what it is, before it meets the memory limit. */
static void count_hook(lua_State *L, lua_Debug *ar)
{
	limits_note(L);
	if (lua_getstack(L, DEEPEST, ar))
		fault(L, K0608, NULL, NULL);
}

/* ---- memory ---- */

static void unchain(struct script *s, struct block *b)
{
	if (b->previous != NULL)
		b->previous->next = b->next;
	else
		s->blocks = b->next;
	if (b->next != NULL)
		b->next->previous = b->previous;
}

static void enchain(struct script *s, struct block *b)
{
	b->previous = NULL;
	b->next = s->blocks;
	if (s->blocks != NULL)
		s->blocks->previous = b;
	s->blocks = b;
}

/* What malloc needs beside the bytes asked for. */
#define OVERHEAD (sizeof(struct block) + 2 * sizeof(void *))
/* The stages after the hooks make as many copies of what hooks put into the tree. */
#define COPIES 8

static size_t cost(size_t size)
{
	return size > 0 ? size + OVERHEAD : 0;
}

noreturn static void out_of_memory(struct script *s)
{
	if (s->lua != NULL)
		limits_note(s->lua);
	_exit(HOOKS_EXIT_MEMORY);
}

void limits_spend(lua_State *L, size_t bytes)
{
	struct script *s = script_of(L);
	struct hooks *h = s->hooks;

	if (bytes > (h->limits.memory - h->used) / COPIES)
		out_of_memory(s);
	h->used += bytes * COPIES;
}

/* Without an old block, old_size is a type tag. */
static void *allocate(void *data, void *old, size_t old_size, size_t size)
{
	struct script *s = data;
	struct hooks *h = s->hooks;
	struct block *b = old != NULL ? (struct block *)old - 1 : NULL;
	size_t before = old != NULL ? cost(old_size) : 0, after = cost(size);

	if (after > before && after - before > h->limits.memory - h->used)
		out_of_memory(s);
	h->used = h->used - before + after;
	if (b != NULL)
		unchain(s, b);
	if (size == 0) {
		mem_free(b);
		return NULL;
	}
	b = mem_realloc(b, sizeof *b + size);
	enchain(s, b);
	return b + 1;
}

/* Nothing runs outside a protected call, so this is a fault of kitei. */
static int panic(lua_State *L)
{
	(void)L;
	_exit(HOOKS_EXIT_PANIC);
}

lua_State *limits_new_state(struct script *s)
{
	lua_State *L = lua_newstate(allocate, s);

	if (L == NULL)
		_exit(HOOKS_EXIT_PANIC);
	*(struct script **)lua_getextraspace(L) = s;
	lua_atpanic(L, panic);
	lua_sethook(L, count_hook, LUA_MASKCOUNT, STEPS);
	return L;
}

void limits_free_state(struct script *s)
{
	struct block *b = s->blocks, *following_block;

	for (; b != NULL; b = following_block) {
		following_block = b->next;
		mem_free(b);
	}
	s->blocks = NULL;
	s->lua = NULL;
}

/* ---- time ---- */

static void end_of_time(int signal_number)
{
	(void)signal_number;
	_exit(HOOKS_EXIT_TIME);
}

static void handle(int number, struct sigaction action)
{
	sigemptyset(&action.sa_mask);
	sigaction(number, &action, NULL);
}

/* Where the script is, is read from Lua in the middle of its work.  Should that be one of the few
 * moments when a pointer there is wrong, the line noted last must do. */
static void out_of_time(int signal_number, siginfo_t *info, void *context)
{
	const struct hooks *h = info->si_value.sival_ptr;

	(void)signal_number;
	(void)context;
	handle(SIGSEGV, (struct sigaction){ .sa_handler = end_of_time });
	handle(SIGBUS, (struct sigaction){ .sa_handler = end_of_time });
	if (h->running != NULL)
		limits_note(h->running->lua);
	_exit(HOOKS_EXIT_TIME);
}

void limits_open(struct hooks *h)
{
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGPROF, .sigev_value.sival_ptr = h };

	handle(SIGPROF, (struct sigaction){ .sa_sigaction = out_of_time, .sa_flags = SA_SIGINFO });
	h->timed = timer_create(CLOCK_PROCESS_CPUTIME_ID, &event, &h->timer) == 0;
}

void limits_close(struct hooks *h)
{
	if (h->timed)
		timer_delete(h->timer);
}

/* Setting a timer to nothing would stop it: what is used up still has one nanosecond. */
void limits_start(struct script *s)
{
	struct itimerspec wanted = { .it_value = s->left };

	if (wanted.it_value.tv_sec == 0 && wanted.it_value.tv_nsec == 0)
		wanted.it_value.tv_nsec = 1;
	s->hooks->running = s;
	if (s->hooks->timed)
		timer_settime(s->hooks->timer, 0, &wanted, NULL);
}

void limits_stop(struct script *s)
{
	struct itimerspec none = { .it_value = { 0, 0 } }, rest;

	if (s->hooks->timed && timer_settime(s->hooks->timer, 0, &none, &rest) == 0)
		s->left = rest.it_value;
	s->hooks->running = NULL;
}
