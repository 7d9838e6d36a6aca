/* test_worker.c — whatever a worker does, its parent says so in one message and goes on. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "buf.h"
#include "diag.h"
#include "mem.h"
#include "system.h"
#include "worker.h"

#ifdef __SANITIZE_ADDRESS__
#define SANITIZED true
#else
#define SANITIZED false
#endif

static const struct worker_limits limits = { 2, 10, 10, (size_t)64 << 20 };
static const struct worker_limits one_second = { 2, 1, 1, (size_t)64 << 20 };
static const struct worker_limits one_cpu_second = { 2, 10, 1, (size_t)64 << 20 };

/* ---- what is seen from outside ---- */

/* One line per message, and what finish got: "name+" good, "name-" not, "=text" per record. */
static struct buf seen;

static void see(const struct report *r, void *data)
{
	(void)data;
	buf_printf(&seen, "%s:%d %s", r->where.file != NULL ? r->where.file : "", r->where.line, message_name(r->code));
	if (r->detail != NULL)
		buf_printf(&seen, " %s", r->detail);
	buf_putc(&seen, '\n');
}

static void finish(struct job *job, const struct record *records, size_t count, bool good)
{
	buf_printf(&seen, "%s%c\n", job->name, good ? '+' : '-');
	for (size_t i = 0; i < count; i++)
		buf_printf(&seen, "=%s %s\n", records[i].name, records[i].length < 100 ? records[i].bytes : "long");
}

static void expect(const char *text)
{
	assert_string_equal(buf_text(&seen), text);
	buf_clear(&seen);
}

typedef void task(struct job *job, int fd, struct hooks_page *page);

static void run_one(task *work, const struct worker_limits *with)
{
	struct job job = { "minato", "policies/minato", work, finish, NULL };

	worker_run(&job, 1, with);
}

static int set_up(void **unused)
{
	(void)unused;
	setenv("KITEI_LANG", "en", 1);
	buf_clear(&seen);
	diag_forget_errors();
	diag_send_to(see, NULL);
	return 0;
}

static int tear_down(void **unused)
{
	(void)unused;
	buf_finish(&seen);
	return 0;
}

static double seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void nap(int milliseconds)
{
	struct timespec t = { milliseconds / 1000, milliseconds % 1000 * 1000000L };

	nanosleep(&t, NULL);
}

/* ---- workers that behave ---- */

static void send_text(int fd, const char *name, const char *text)
{
	record_send(fd, RECORD_FILE, name, text, strlen(text));
}

static void work_well(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)page;
	send_text(fd, "ja/b.html", "B");
	send_text(fd, "ja/a.html", "A");
	record_send(fd, RECORD_TEXT, "", "text", 4);
}

static void records_come_in_the_order_sent(void **unused)
{
	(void)unused;
	run_one(work_well, &limits);
	expect("minato+\n=ja/b.html B\n=ja/a.html A\n= text\n");
	assert_int_equal(diag_exit_status(), 0);
}

static void work_reporting(struct job *job, int fd, struct hooks_page *page)
{
	static const struct place late = { "company.xml", 9 }, early = { "company.xml", 7 }, other = { "b.xml", 20 };

	(void)job, (void)page;
	diag_show_as("", "policies/minato/");
	diag_report(late, K0104, "x", NULL);
	diag_report(early, K0810, "y", NULL);
	diag_report(late, K0104, "x", NULL);
	diag_report(late, K0104, "a", NULL);
	diag_report(late, K0101, "z", NULL);
	diag_report(other, K0104, "x", NULL);
	/* The worker's own count starts at nothing and goes on. */
	send_text(fd, diag_errors() == 5 ? "five" : "other", "");
}

static void messages_are_sorted_and_told_once(void **unused)
{
	(void)unused;
	diag_report((struct place){ NULL, 0 }, K0101, NULL, NULL);
	buf_clear(&seen);
	run_one(work_reporting, &limits);
	expect("policies/minato/b.xml:20 K0104 x\n"
		"policies/minato/company.xml:7 K0810 y\n"
		"policies/minato/company.xml:9 K0101 z\n"
		"policies/minato/company.xml:9 K0104 a\n"
		"policies/minato/company.xml:9 K0104 x\n"
		"minato-\n=five \n");
	assert_int_equal(diag_errors(), 5);
	assert_int_equal(diag_exit_status(), 1);
}

static void work_warning(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)fd, (void)page;
	diag_report((struct place){ "company.xml", 1 }, K0810, NULL, NULL);
}

static void a_warning_leaves_it_good(void **unused)
{
	(void)unused;
	run_one(work_warning, &limits);
	expect("company.xml:1 K0810\nminato+\n");
}

static void work_numbered(struct job *job, int fd, struct hooks_page *page)
{
	const int *number = job->data;

	(void)page;
	nap(*number % 5 == 0 ? 60 : 0);
	if (*number % 7 == 3)
		abort();
	send_text(fd, *number % 2 == 0 ? "even" : "odd", "");
}

static void jobs_come_out_in_order(void **unused)
{
	enum { JOBS = 60 };
	struct job jobs[JOBS];
	int numbers[JOBS];
	struct buf wanted = { 0 };
	struct worker_limits four = limits;

	(void)unused;
	for (int i = 0; i < JOBS; i++) {
		numbers[i] = i;
		jobs[i] = (struct job){ "job", "folder", work_numbered, finish, &numbers[i] };
		if (i % 7 == 3)
			buf_puts(&wanted, "folder:0 K0805 SIGABRT\njob-\n");
		else
			buf_printf(&wanted, "job+\n=%s \n", i % 2 == 0 ? "even" : "odd");
	}
	four.parallel = 4;
	worker_run(jobs, JOBS, &four);
	expect(buf_text(&wanted));
	buf_finish(&wanted);
	assert_int_equal(diag_exit_status(), 3);
}

static void no_job_is_fine(void **unused)
{
	(void)unused;
	worker_run(NULL, 0, &limits);
	expect("");
}

enum { LARGE = 30 << 20 };

static void work_large(struct job *job, int fd, struct hooks_page *page)
{
	char *bytes = mem_alloc(LARGE);

	(void)job, (void)page;
	memset(bytes, 'x', LARGE);
	record_send(fd, RECORD_FILE, "large", bytes, LARGE);
	mem_free(bytes);
}

static void a_large_file_arrives(void **unused)
{
	(void)unused;
	run_one(work_large, &limits);
	expect("minato+\n=large long\n");
}

/* A worker that waits for its parent to read is not late. */
static void finish_slowly(struct job *job, const struct record *records, size_t count, bool good)
{
	finish(job, records, count, good);
	nap(1500);
}

static void a_busy_parent_makes_nobody_late(void **unused)
{
	struct job jobs[] = {
		{ "slow", "a", work_well, finish_slowly, NULL },
		{ "large", "b", work_large, finish, NULL },
	};
	struct worker_limits with = limits;

	(void)unused;
	with.wall_seconds = 1;
	worker_run(jobs, 2, &with);
	expect("slow+\n=ja/b.html B\n=ja/a.html A\n= text\nlarge+\n=large long\n");
}

/* ---- workers that die ---- */

static void work_aborting(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)page;
	send_text(fd, "half", "");
	diag_report((struct place){ "company.xml", 3 }, K0104, NULL, NULL);
	abort();
}

static void a_crash_is_one_message(void **unused)
{
	(void)unused;
	run_one(work_aborting, &limits);
	expect("company.xml:3 K0104\npolicies/minato:0 K0805 SIGABRT\nminato-\n=half \n");
	assert_int_equal(diag_exit_status(), 3);
}

static void work_killed(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)fd, (void)page;
	kill(getpid(), SIGKILL);
}

static void work_exiting(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)fd, (void)page;
	_exit(5);
}

static void work_leaving(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)fd, (void)page;
	_exit(0);
}

static void work_done_and_failing(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)page;
	record_send(fd, RECORD_DONE, "", "", 0);
	_exit(4);
}

static void every_other_end_is_a_crash(void **unused)
{
	(void)unused;
	run_one(work_killed, &limits);
	expect("policies/minato:0 K0805 SIGKILL\nminato-\n");
	run_one(work_exiting, &limits);
	expect("policies/minato:0 K0805 exit status 5\nminato-\n");
	run_one(work_leaving, &limits);
	expect("policies/minato:0 K0805 exit status 0\nminato-\n");
	run_one(work_done_and_failing, &limits);
	expect("policies/minato:0 K0805 exit status 4\nminato-\n");
}

static void work_overflowing(struct job *job, int fd, struct hooks_page *page)
{
	volatile char large[65536];

	(void)fd;
	large[0] = large[65535] = 1;
	if (large[0] == 1)
		work_overflowing(job, fd, page);
	large[1] = 1;
}

static void a_stack_overflow_is_a_crash(void **unused)
{
	(void)unused;
	if (SANITIZED)
		skip();
	run_one(work_overflowing, &limits);
	expect("policies/minato:0 K0805 SIGSEGV\nminato-\n");
}

/* ---- limits ---- */

static void work_sleeping(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)fd, (void)page;
	for (;;)
		nap(60000);
}

static void work_deaf(struct job *job, int fd, struct hooks_page *page)
{
	close(fd);
	work_sleeping(job, fd, page);
}

static void a_hang_meets_the_wall_clock(void **unused)
{
	double start = seconds();

	(void)unused;
	run_one(work_sleeping, &one_second);
	expect("policies/minato:0 K0806\nminato-\n");
	run_one(work_deaf, &one_second);
	expect("policies/minato:0 K0806\nminato-\n");
	assert_true(seconds() - start < 3.0);
}

static void work_looping(struct job *job, int fd, struct hooks_page *page)
{
	volatile unsigned long n = 0;

	(void)job, (void)fd, (void)page;
	for (;;)
		n++;
}

static void a_loop_meets_the_cpu_limit(void **unused)
{
	double start = seconds();

	(void)unused;
	run_one(work_looping, &one_cpu_second);
	expect("policies/minato:0 K0806\nminato-\n");
	assert_true(seconds() - start < 9.0);
}

static void work_eating(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)fd, (void)page;
	for (;;)
		memset(mem_alloc(1 << 20), 1, 1 << 20);
}

static void a_memory_bomb_meets_its_limit(void **unused)
{
	(void)unused;
	if (SANITIZED)
		skip();
	run_one(work_eating, &limits);
	expect("policies/minato:0 K0807\nminato-\n");
	assert_int_equal(diag_exit_status(), 1);
}

static void enter_hook(struct hooks_page *page)
{
	strcpy(page->file, "policies/minato/hooks.lua");
	page->line = 12;
	strcpy(page->description, "add the night desk");
}

static void work_in_slow_hook(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)fd;
	enter_hook(page);
	_exit(HOOKS_EXIT_TIME);
}

static void work_in_hungry_hook(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)fd;
	enter_hook(page);
	_exit(HOOKS_EXIT_MEMORY);
}

static void work_in_looping_hook(struct job *job, int fd, struct hooks_page *page)
{
	enter_hook(page);
	work_looping(job, fd, page);
}

static void work_in_sleeping_hook(struct job *job, int fd, struct hooks_page *page)
{
	enter_hook(page);
	work_sleeping(job, fd, page);
}

static void a_limit_met_in_a_hook_names_it(void **unused)
{
	(void)unused;
	run_one(work_in_slow_hook, &limits);
	expect("policies/minato/hooks.lua:12 K0806 add the night desk\nminato-\n");
	run_one(work_in_hungry_hook, &limits);
	expect("policies/minato/hooks.lua:12 K0807 add the night desk\nminato-\n");
	run_one(work_in_looping_hook, &one_cpu_second);
	expect("policies/minato/hooks.lua:12 K0806 add the night desk\nminato-\n");
	run_one(work_in_sleeping_hook, &one_second);
	expect("policies/minato/hooks.lua:12 K0806 add the night desk\nminato-\n");
}

static void work_spoiling_page(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)fd;
	memset(page, 'A', sizeof *page);
	_exit(HOOKS_EXIT_TIME);
}

static void a_spoilt_page_is_survived(void **unused)
{
	(void)unused;
	run_one(work_spoiling_page, &limits);
	assert_non_null(strstr(buf_text(&seen), "AAA:1094795585 K0806 AAA"));
	assert_int_equal(strlen(buf_text(&seen)), 2 * 511 + strlen(":1094795585 K0806 \nminato-\n"));
}

/* ---- workers that lie ---- */

static void write_or_die(int fd, const void *bytes, size_t length)
{
	if (write(fd, bytes, length) != (ssize_t)length)
		_exit(1);
}

static void work_babbling(struct job *job, int fd, struct hooks_page *page)
{
	write_or_die(fd, "<html><body>no record</body></html>", 35);
	work_sleeping(job, fd, page);
}

static void work_boasting(struct job *job, int fd, struct hooks_page *page)
{
	write_or_die(fd, "krec\0\0\0\0\0\0\0\0\0\0\0\x7f", 16);
	work_sleeping(job, fd, page);
}

static void work_misreporting(struct job *job, int fd, struct hooks_page *page)
{
	record_send(fd, RECORD_MESSAGE, "K9999", "nonsense", 8);
	work_sleeping(job, fd, page);
}

static void work_after_done(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)page;
	record_send(fd, RECORD_DONE, "", "", 0);
	send_text(fd, "late", "");
}

static void work_flooding(struct job *job, int fd, struct hooks_page *page)
{
	(void)job, (void)page;
	for (;;)
		record_send(fd, RECORD_TEXT, "", "", 0);
}

static void damaged_records_end_the_worker(void **unused)
{
	static task *const works[] = { work_babbling, work_boasting, work_misreporting, work_after_done, work_flooding };
	double start = seconds();

	(void)unused;
	for (size_t i = 0; i < sizeof works / sizeof works[0]; i++) {
		run_one(works[i], &limits);
		assert_non_null(strstr(buf_text(&seen), "policies/minato:0 K0805 it sent damaged records\nminato-\n"));
		buf_clear(&seen);
	}
	assert_true(seconds() - start < 9.0);
}

/* ---- what a worker may not do ---- */

static void work_opening(struct job *job, int fd, struct hooks_page *page)
{
	const int *parents_file = job->data;
	struct rlimit core;

	(void)page;
	send_text(fd, fcntl(*parents_file, F_GETFD) < 0 && errno == EBADF ? "closed" : "open", "");
	getrlimit(RLIMIT_CORE, &core);
	send_text(fd, core.rlim_max == 0 ? "no core" : "core", "");
	for (int i = 0; i < 100; i++)
		if (open("/dev/null", O_RDONLY) < 0)
			send_text(fd, "too many", "");
	(void)!write(1, "NOT SEEN\n", 9);
}

static void a_worker_has_no_file_of_its_parent(void **unused)
{
	int low = open("/", O_RDONLY | O_DIRECTORY), file = fcntl(low, F_DUPFD, 10);
	struct job job = { "minato", "policies/minato", work_opening, finish, &file };

	(void)unused;
	worker_run(&job, 1, &limits);
	assert_non_null(strstr(buf_text(&seen), "=closed \n=no core \n=too many \n"));
	close(file);
	close(low);
}

static void work_writing(struct job *job, int fd, struct hooks_page *page)
{
	int file = open(job->data, O_WRONLY | O_CREAT, 0600);

	(void)page;
	if (file < 0 || write(file, "x", 1) != 1)
		send_text(fd, errno == EFBIG ? "too large" : "other", "");
}

static void a_worker_cannot_write(void **unused)
{
	char path[] = "/tmp/kitei-test-XXXXXX";
	int file = mkstemp(path);
	struct job job = { "minato", "policies/minato", work_writing, finish, path };

	(void)unused;
	if (SANITIZED) {
		unlink(path);
		close(file);
		skip();
	}
	worker_run(&job, 1, &limits);
	expect("minato+\n=too large \n");
	assert_int_equal(lseek(file, 0, SEEK_END), 0);
	unlink(path);
	close(file);
}

/* ---- the parent ---- */

static void run_without_files(void)
{
	struct rlimit none = { 3, 3 };

	setrlimit(RLIMIT_NOFILE, &none);
	run_one(work_well, &limits);
	_exit(strstr(buf_text(&seen), "policies/minato:0 K0816 Too many open files\nminato-\n") != NULL
		&& diag_exit_status() == 3 ? 0 : 1);
}

static void no_process_to_be_had_is_a_message(void **unused)
{
	int status;
	pid_t pid = fork();

	(void)unused;
	if (pid == 0)
		run_without_files();
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
}

static void work_telling_its_id(struct job *job, int fd, struct hooks_page *page)
{
	*(volatile pid_t *)job->data = getpid();
	work_sleeping(job, fd, page);
}

/* Gone, or ended with nobody to wait for it. */
static bool has_ended(pid_t pid)
{
	char path[64], state = '?';
	FILE *stat;

	snprintf(path, sizeof path, "/proc/%ld/stat", (long)pid);
	stat = fopen(path, "r");
	if (stat == NULL)
		return true;
	if (fscanf(stat, "%*d (%*[^)]) %c", &state) != 1)
		state = '?';
	fclose(stat);
	return state == 'Z';
}

static void a_killed_parent_leaves_no_worker(void **unused)
{
	volatile pid_t *worker = system_share(sizeof *worker);
	struct job job = { "minato", "policies/minato", work_telling_its_id, finish, (void *)worker };
	pid_t parent = fork();

	(void)unused;
	if (parent == 0)
		worker_run(&job, 1, &limits);
	while (*worker == 0)
		nap(1);
	assert_false(has_ended(*worker));
	kill(parent, SIGKILL);
	waitpid(parent, NULL, 0);
	for (int i = 0; i < 1000 && !has_ended(*worker); i++)
		nap(1);
	assert_true(has_ended(*worker));
	system_unshare((void *)worker, sizeof *worker);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(records_come_in_the_order_sent, set_up, tear_down),
		cmocka_unit_test_setup_teardown(messages_are_sorted_and_told_once, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_warning_leaves_it_good, set_up, tear_down),
		cmocka_unit_test_setup_teardown(jobs_come_out_in_order, set_up, tear_down),
		cmocka_unit_test_setup_teardown(no_job_is_fine, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_large_file_arrives, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_busy_parent_makes_nobody_late, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_crash_is_one_message, set_up, tear_down),
		cmocka_unit_test_setup_teardown(every_other_end_is_a_crash, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_stack_overflow_is_a_crash, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_hang_meets_the_wall_clock, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_loop_meets_the_cpu_limit, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_memory_bomb_meets_its_limit, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_limit_met_in_a_hook_names_it, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_spoilt_page_is_survived, set_up, tear_down),
		cmocka_unit_test_setup_teardown(damaged_records_end_the_worker, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_worker_has_no_file_of_its_parent, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_worker_cannot_write, set_up, tear_down),
		cmocka_unit_test_setup_teardown(no_process_to_be_had_is_a_message, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_killed_parent_leaves_no_worker, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
