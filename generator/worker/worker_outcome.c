/* worker_outcome.c — what a worker sent and how it ended, as messages about its client. */
#include "worker_internal.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "diag.h"
#include "mem.h"
#include "system.h"

static void keep(struct run_records *list, const struct record *record)
{
	if (list->count == list->room) {
		list->room = list->room > 0 ? list->room * 2 : 16;
		list->at = mem_realloc(list->at, list->room * sizeof *list->at);
	}
	list->at[list->count++] = *record;
}

/* Nothing may follow RECORD_DONE. */
static bool keep_by_kind(struct run *run, struct record *record)
{
	struct report report;

	if (run->done || (record->kind == RECORD_MESSAGE && !record_report(record, &report))) {
		record_finish(record);
		return false;
	}
	if (record->kind == RECORD_DONE) {
		run->done = true;
		record_finish(record);
	} else {
		keep(record->kind == RECORD_MESSAGE ? &run->messages : &run->outputs, record);
	}
	return true;
}

bool run_sort(struct run *run)
{
	struct record record;

	while (record_reader_take(run->reader, &record))
		if (!keep_by_kind(run, &record))
			return false;
	return true;
}

static void drop_records(struct run_records *list)
{
	for (size_t i = 0; i < list->count; i++)
		record_finish(&list->at[i]);
	mem_free(list->at);
	memset(list, 0, sizeof *list);
}

void run_drop(struct run *run)
{
	drop_records(&run->outputs);
	drop_records(&run->messages);
	record_reader_free(run->reader);
	run->reader = NULL;
	system_unshare(run->page, sizeof *run->page);
	run->page = NULL;
}

/* ---- messages ---- */

static int compare_text(const char *a, const char *b)
{
	return strcmp(a != NULL ? a : "", b != NULL ? b : "");
}

static int compare_reports(const void *a, const void *b)
{
	const struct report *x = a, *y = b;
	int by = compare_text(x->where.file, y->where.file);

	if (by == 0)
		by = (x->where.line > y->where.line) - (x->where.line < y->where.line);
	if (by == 0)
		by = strcmp(message_name(x->code), message_name(y->code));
	if (by == 0)
		by = compare_text(x->detail, y->detail);
	return by != 0 ? by : compare_text(x->guess, y->guess);
}

/* The same fault, met in two languages or two documents, is told once. */
static void print_messages(const struct run *run)
{
	size_t count = run->messages.count;
	struct report *reports = mem_alloc(count * sizeof *reports);

	for (size_t i = 0; i < count; i++)
		record_report(&run->messages.at[i], &reports[i]);
	if (count > 0)
		qsort(reports, count, sizeof *reports, compare_reports);
	for (size_t i = 0; i < count; i++)
		if (i == 0 || compare_reports(&reports[i - 1], &reports[i]) != 0)
			diag_forward(&reports[i]);
	mem_free(reports);
}

/* ---- the end ---- */

static const struct {
	int number;
	const char *name;
} signals[] = {
	{ SIGSEGV, "SIGSEGV" }, { SIGABRT, "SIGABRT" }, { SIGBUS, "SIGBUS" }, { SIGFPE, "SIGFPE" },
	{ SIGILL, "SIGILL" }, { SIGKILL, "SIGKILL" }, { SIGSYS, "SIGSYS" }, { SIGTERM, "SIGTERM" },
	{ SIGINT, "SIGINT" }, { SIGPIPE, "SIGPIPE" }, { SIGTRAP, "SIGTRAP" },
};

static char *signal_text(int number)
{
	for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
		if (signals[i].number == number)
			return mem_strdup(signals[i].name);
	return mem_printf(diag_pick("シグナル %d", "signal %d"), number);
}

/* The caller frees. */
static char *death_text(const struct run *run)
{
	if (run->error != 0)
		return mem_strdup(strerror(run->error));
	if (run->damaged)
		return mem_strdup(diag_pick("親への知らせが壊れています", "it sent damaged records"));
	if (WIFSIGNALED(run->status))
		return signal_text(WTERMSIG(run->status));
	return mem_printf(diag_pick("終了状態 %d", "exit status %d"), WEXITSTATUS(run->status));
}

static void report_death(const struct run *run, enum message code)
{
	char *detail = death_text(run);
	struct report report = { code, { run->job->at, 0 }, detail, NULL };

	diag_forward(&report);
	mem_free(detail);
}

/* A limit was met: in a hook, if one was running, and then the page knows where. */
static void report_limit(const struct run *run, enum message code)
{
	struct hooks_page page = *run->page;
	struct report report = { code, { run->job->at, 0 }, NULL, NULL };

	page.file[sizeof page.file - 1] = '\0';
	page.description[sizeof page.description - 1] = '\0';
	if (page.file[0] != '\0') {
		report.where = (struct place){ page.file, page.line };
		report.detail = page.description;
	}
	diag_forward(&report);
}

static bool ended_with(const struct run *run, int status)
{
	return WIFEXITED(run->status) && WEXITSTATUS(run->status) == status;
}

static bool out_of_time(const struct run *run)
{
	return run->late || ended_with(run, HOOKS_EXIT_TIME)
		|| (WIFSIGNALED(run->status) && WTERMSIG(run->status) == SIGXCPU);
}

/* What the end of a worker that did not finish is called. */
static void report_end(const struct run *run)
{
	if (run->error != 0)
		report_death(run, K0816);
	else if (run->damaged)
		report_death(run, K0805);
	else if (out_of_time(run))
		report_limit(run, K0806);
	else if (ended_with(run, MEM_EXIT_STATUS) || ended_with(run, HOOKS_EXIT_MEMORY))
		report_limit(run, K0807);
	else
		report_death(run, K0805);
}

static bool has_finished(const struct run *run)
{
	return run->done && !run->damaged && run->error == 0 && ended_with(run, 0);
}

void run_finish(struct run *run)
{
	int errors = diag_errors();

	print_messages(run);
	if (!has_finished(run))
		report_end(run);
	run->job->finish(run->job, run->outputs.at, run->outputs.count, diag_errors() == errors);
	run_drop(run);
}
