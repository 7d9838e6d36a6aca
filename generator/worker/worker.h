/* worker.h — one client = one disposable process; only the parent writes.
 *
 * The libraries are no memory-safety border on these versions, so the process that reads a
 * client's input has hard limits, no way to write, and ends with _exit.  A crash, a hang or a
 * memory bomb becomes one message about that client.
 *
 * A worker keeps no file of its parent open but the pipe; what it prints goes nowhere. */
#ifndef KITEI_WORKER_H
#define KITEI_WORKER_H

#include <stdbool.h>
#include <stddef.h>

#include "hooks.h"
#include "record.h"

struct job {
	const char *name;                    /* the client's name */
	const char *at;                      /* the client's folder as typed, for messages */
	/* Runs in the worker.  Reports through diag (already sent to the pipe), sends files and
	 * text with record_send(fd, …). */
	void (*work)(struct job *job, int fd, struct hooks_page *page);
	/* Runs in the parent, in the order of jobs, when the worker has ended and its messages were
	 * printed; `good` = it finished and reported no error.  `records` are its files and texts in
	 * the order sent, without the messages; borrowed until finish returns. */
	void (*finish)(struct job *job, const struct record *records, size_t count, bool good);
	void *data;                          /* the caller's */
};

struct worker_limits {
	int parallel;            /* workers at a time, >= 1 */
	int wall_seconds;        /* per worker */
	int cpu_seconds;         /* per worker */
	size_t memory;           /* bytes a worker may add to what it inherited */
};

/* Runs all jobs.  Messages of one client are sorted by file, line and code, printed together,
 * and clients come out in the order given whatever the parallelism.  A worker that did not finish
 * gives one more message: K0805 (crash), K0806 (time), K0807 (memory), K0816 (no process). */
void worker_run(struct job *jobs, size_t count, const struct worker_limits *limits);

#endif
