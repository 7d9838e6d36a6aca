/* worker_internal.h — what the files of the worker module share. */
#ifndef KITEI_WORKER_INTERNAL_H
#define KITEI_WORKER_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "worker.h"

struct run_records {
	struct record *at;
	size_t count, room;
};

/* One job on its way. */
struct run {
	struct job *job;
	pid_t pid;
	int fd;                            /* our end of the pipe, -1 when closed */
	long long deadline;                /* milliseconds of the monotonic clock */
	struct hooks_page *page;           /* written by the worker: not to be trusted */
	struct record_reader *reader;
	struct run_records outputs, messages;
	bool done;                         /* RECORD_DONE arrived */
	bool ended;                        /* there is no process any more, or there never was */
	bool late;                         /* stopped by the wall clock */
	bool damaged;                      /* sent what is no record */
	int status;                        /* of waitpid */
	int error;                         /* errno when no process could be made */
};

/* worker_outcome.c: what became of a run. */

/* Takes the complete records; false when one is damaged. */
bool run_sort(struct run *run);
/* Prints the messages and how the worker ended, calls the job's finish and frees. */
void run_finish(struct run *run);
/* Frees what the run holds. */
void run_drop(struct run *run);

#endif
