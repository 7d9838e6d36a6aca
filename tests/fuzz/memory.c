/* memory.c — takes the place of generator/base/mem.c in the fuzzer.
 *
 * In a worker a limit ends the process, wherever it is.  The fuzzer must go on: it jumps out and
 * frees all blocks of the run at once.  After a run that came to its end there must be none left. */
#include "mem.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/xmlmemory.h>

#include "fuzz.h"

struct block {
	struct block *next, *previous;
};

/* A block leaves its ring without knowing which it is. */
static struct block rings[RINGS] = {
	[RING_KEPT] = { &rings[RING_KEPT], &rings[RING_KEPT] },
	[RING_TREES] = { &rings[RING_TREES], &rings[RING_TREES] },
	[RING_RUN] = { &rings[RING_RUN], &rings[RING_RUN] },
};
static enum ring current = RING_KEPT;
static volatile int depth;

void memory_busy(void)
{
	depth++;
}

void memory_idle(void)
{
	if (--depth == 0)
		end_run_if_due();
}

bool memory_is_busy(void)
{
	return depth > 0;
}

static void *enchain(struct block *b)
{
	if (b == NULL)
		found("out of memory");
	b->next = &rings[current];
	b->previous = rings[current].previous;
	b->previous->next = b;
	rings[current].previous = b;
	return b + 1;
}

static void unchain(struct block *b)
{
	b->previous->next = b->next;
	b->next->previous = b->previous;
}

enum ring memory_use(enum ring ring)
{
	enum ring before = current;

	current = ring;
	return before;
}

size_t memory_count(enum ring ring)
{
	size_t count = 0;

	for (struct block *b = rings[ring].next; b != &rings[ring]; b = b->next)
		count++;
	return count;
}

void memory_free_ring(enum ring ring)
{
	struct block *end = &rings[ring];

	for (struct block *b = end->next, *following; b != end; b = following) {
		following = b->next;
		free(b);
	}
	end->next = end->previous = end;
}

/* ---- mem.h ---- */

void *mem_alloc(size_t size)
{
	void *p;

	memory_busy();
	p = enchain(malloc(sizeof(struct block) + size));
	memory_idle();
	return p;
}

void *mem_zalloc(size_t size)
{
	return memset(mem_alloc(size), 0, size);
}

void *mem_realloc(void *old, size_t size)
{
	struct block *b = old != NULL ? (struct block *)old - 1 : NULL;
	void *p;

	memory_busy();
	if (b != NULL)
		unchain(b);
	p = enchain(realloc(b, sizeof *b + size));
	memory_idle();
	return p;
}

char *mem_strndup(const char *s, size_t length)
{
	char *copy = mem_alloc(length + 1);

	memcpy(copy, s, length);
	copy[length] = '\0';
	return copy;
}

char *mem_strdup(const char *s)
{
	return mem_strndup(s, strlen(s));
}

char *mem_printf(const char *format, ...)
{
	va_list args;
	int length;
	char *text;

	va_start(args, format);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	text = mem_alloc((size_t)length + 1);
	va_start(args, format);
	vsnprintf(text, (size_t)length + 1, format, args);
	va_end(args);
	return text;
}

void mem_free(void *p)
{
	if (p == NULL)
		return;
	memory_busy();
	unchain((struct block *)p - 1);
	free((struct block *)p - 1);
	memory_idle();
}

void mem_install(void)
{
	xmlMemSetup(mem_free, mem_alloc, mem_realloc, mem_strdup);
}
