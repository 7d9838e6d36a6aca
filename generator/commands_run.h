/* commands_run.h — how a command runs over its clients: one worker each, and what comes back.
 * For the files commands*.c alone. */
#ifndef KITEI_COMMANDS_RUN_H
#define KITEI_COMMANDS_RUN_H

#include <stdbool.h>

#include "buf.h"
#include "build.h"
#include "client.h"
#include "options.h"
#include "publish.h"
#include "record.h"
#include "shipped.h"
#include "worker.h"

struct run;

/* In the worker, once the client is resolved without fault. */
typedef void (*run_work)(struct run *run, struct client *c, int fd, struct hooks_page *page);
/* In the parent, with what the worker sent. */
typedef void (*run_finish)(struct job *job, const struct record *records, size_t count, bool good);

/* One run of one command over its clients. */
struct run {
	const struct options *options;
	struct shipped shipped;
	struct client_folders folders;
	struct publish *publish;
	struct buf summary;              /* printed once everything is in its place */
	char today[16];
	run_work work;
};

/* job->data of every job. */
struct task {
	struct run *run;
	const struct client_folder *folder;
};

/* Runs the command's work for every client of o->words; returns the exit status. */
int run_command(const struct options *o, run_work work, run_finish finish);
/* Files go beside company.xml, text to standard output. */
void finish_other(struct job *job, const struct record *records, size_t count, bool good);

/* For a command without clients: text (or NULL) to standard output, then the exit status.  Frees it. */
int print_and_end(char *text);

struct build build_of(struct run *run, struct client *c);
/* The text is sent to the parent, which prints it. */
void send_text(int fd, const char *text);

/* The language of messages where the client has it, else the client's main one. */
const char *language_for(const struct client *c);

#endif
