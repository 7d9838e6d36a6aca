/* fuzz.h — what the parts of the fuzzer of the Lua host share.  README.md says how it works. */
#ifndef KITEI_FUZZ_H
#define KITEI_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdnoreturn.h>

/* ---- memory.c: mem.h once more, with every block in a list ---- */

/* Every block is in one ring: those that stay for good, those of the trees, which one run hands
 * to the next while they are as parsed, and those of a run. */
enum ring { RING_KEPT, RING_TREES, RING_RUN, RINGS };
/* New blocks belong to this ring; returns the one before. */
enum ring memory_use(enum ring ring);
size_t memory_count(enum ring ring);
/* Frees what is in it, whoever may still point to it. */
void memory_free_ring(enum ring ring);

/* A limit that strikes while an allocator is at work waits until it is through. */
void memory_busy(void);
void memory_idle(void);
bool memory_is_busy(void);

/* ---- target.c ---- */

/* Ends the run, from wherever it is, as _exit would end the worker. */
noreturn void end_run(int status);
/* Called when memory is idle again: ends the run if a limit struck meanwhile. */
void end_run_if_due(void);
/* A finding: says what, then aborts. */
noreturn void found(const char *what);

/* ---- seed of Lua's hash function: another one for the second run of a script ---- */
unsigned fuzz_seed(void);

#endif
