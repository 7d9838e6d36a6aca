/* worker.c — see worker.h.
 *
 * Each job is a run: a child, a pipe, a page shared with it and what has arrived so far.  The
 * parent waits for all pipes at once; a run that ended keeps its records until all jobs before
 * it are finished, so the order of output does not depend on who was faster. */
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "diag.h"
#include "mem.h"
#include "system.h"
#include "worker_internal.h"

/* Files a worker may have open at a time. */
#define OPEN_FILES 32
/* So many jobs per worker may be ahead of the one to be finished next: what they sent is kept
 * in memory. */
#define AHEAD 8

struct pool {
	struct run *runs;
	struct run **active;               /* those with a child, at most limits->parallel */
	struct pollfd *polls;
	size_t count, started, finished, running;
	const struct worker_limits *limits;
};

static long long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

static void handle(int signal, void (*handler)(int))
{
	struct sigaction action;

	memset(&action, 0, sizeof action);
	action.sa_handler = handler;
	sigemptyset(&action.sa_mask);
	sigaction(signal, &action, NULL);
}

/* ---- the worker's side ---- */

/* Lowers a limit; what was inherited is never raised. */
static void lower(int resource, rlim_t soft, rlim_t hard)
{
	struct rlimit old;

	if (getrlimit(resource, &old) != 0)
		return;
	if (old.rlim_max == RLIM_INFINITY || hard < old.rlim_max)
		old.rlim_max = hard;
	if (old.rlim_cur == RLIM_INFINITY || soft < old.rlim_cur)
		old.rlim_cur = soft;
	setrlimit(resource, &old);
}

/* A sanitizer reserves terabytes of addresses and writes its report to a file of its own. */
static void lower_limits(const struct worker_limits *limits)
{
	size_t used = system_address_space();

	if (used > 0 && !SYSTEM_SANITIZED)
		lower(RLIMIT_AS, used + limits->memory, used + limits->memory);
	if (!SYSTEM_SANITIZED)
		lower(RLIMIT_FSIZE, 0, 0);
	lower(RLIMIT_CPU, (rlim_t)limits->cpu_seconds, (rlim_t)limits->cpu_seconds + 1);
	lower(RLIMIT_CORE, 0, 0);
	lower(RLIMIT_NOFILE, OPEN_FILES, OPEN_FILES);
}

/* Leaves the pipe, as file 3, and three files that lead nowhere.  A sanitizer's report is the
 * one thing worth printing. */
static int keep_only(int pipe_end)
{
	int high = fcntl(pipe_end, F_DUPFD, 4), nowhere = open("/dev/null", O_RDWR);

	if (high < 0 || nowhere < 0 || dup2(nowhere, 0) < 0 || dup2(nowhere, 1) < 0)
		_exit(RECORD_EXIT_STATUS);
	if (!SYSTEM_SANITIZED && dup2(nowhere, 2) < 0)
		_exit(RECORD_EXIT_STATUS);
	if (dup2(high, 3) < 0)
		_exit(RECORD_EXIT_STATUS);
	system_close_from(4);
	return 3;
}

static void be_worker(struct run *run, int pipe_end, pid_t parent, const struct worker_limits *limits)
{
	int fd;

	system_die_with(parent);
	handle(SIGPIPE, SIG_DFL);
	handle(SIGXFSZ, SIG_IGN);
	fd = keep_only(pipe_end);
	system_no_new_privileges();
	lower_limits(limits);
	diag_forget_errors();
	diag_send_to(record_send_report, &fd);
	run->job->work(run->job, fd, run->page);
	record_send(fd, RECORD_DONE, "", "", 0);
	/* Never exit(): what the parent registered or buffered is not the worker's to end. */
	_exit(0);
}

/* ---- starting ---- */

static bool fork_run(struct run *run, const int ends[2], const struct worker_limits *limits)
{
	pid_t parent = getpid(), pid = fork();

	if (pid < 0)
		return false;
	if (pid == 0) {
		close(ends[0]);
		be_worker(run, ends[1], parent, limits);
	}
	run->pid = pid;
	run->fd = ends[0];
	return true;
}

/* False with errno when there is no process to be had. */
static bool start(struct run *run, const struct worker_limits *limits)
{
	int ends[2];
	bool good;

	run->page = system_share(sizeof *run->page);
	if (run->page == NULL || pipe(ends) != 0) {
		system_unshare(run->page, sizeof *run->page);
		run->page = NULL;
		return false;
	}
	run->reader = record_reader_new();
	run->deadline = now() + limits->wall_seconds * 1000LL;
	good = fork_run(run, ends, limits);
	run->error = good ? 0 : errno;
	close(ends[1]);
	if (!good) {
		close(ends[0]);
		run_drop(run);
		errno = run->error;
	}
	return good;
}

/* With no process to be had a job waits while others run, which may end; else it has failed. */
static void start_more(struct pool *pool)
{
	size_t ahead = (size_t)pool->limits->parallel * AHEAD;

	while (pool->started < pool->count && pool->running < (size_t)pool->limits->parallel
		&& pool->started < pool->finished + ahead) {
		struct run *run = &pool->runs[pool->started];

		if (start(run, pool->limits)) {
			pool->active[pool->running++] = run;
		} else if (pool->running > 0) {
			return;
		} else {
			run->error = errno;
			run->ended = true;
		}
		pool->started++;
	}
}

/* ---- listening ---- */

static void stop_listening(struct run *run)
{
	if (run->fd >= 0)
		close(run->fd);
	run->fd = -1;
}

static void stop(struct run *run)
{
	kill(run->pid, SIGKILL);
	stop_listening(run);
}

static void receive(struct run *run)
{
	char block[65536];
	ssize_t n = read(run->fd, block, sizeof block);

	if (n < 0 && (errno == EINTR || errno == EAGAIN))
		return;
	if (n <= 0) {
		stop_listening(run);
	} else if (!record_reader_feed(run->reader, block, (size_t)n) || !run_sort(run)) {
		run->damaged = true;
		stop(run);
	}
}

/* After the pipe has closed the process is about to end; until it has, the deadline holds. */
static void reap(struct run *run)
{
	pid_t pid;

	if (run->fd >= 0)
		return;
	pid = waitpid(run->pid, &run->status, WNOHANG);
	run->ended = pid == run->pid || (pid < 0 && errno != EINTR);
}

static void look_at_clock(struct run *run, long long time)
{
	if (run->late || time < run->deadline)
		return;
	run->late = true;
	stop(run);
}

/* Milliseconds until something must be looked at. */
static int patience(const struct pool *pool)
{
	long long time = now(), wait = INT_MAX;

	for (size_t i = 0; i < pool->running; i++) {
		long long left = pool->active[i]->fd < 0 ? 1 : pool->active[i]->deadline - time;

		if (left < wait)
			wait = left;
	}
	return wait > 0 ? (int)wait : 0;
}

static void wait_for_news(struct pool *pool)
{
	size_t kept = 0;
	int news;

	for (size_t i = 0; i < pool->running; i++) {
		pool->polls[i].fd = pool->active[i]->fd;
		pool->polls[i].events = POLLIN;
	}
	news = poll(pool->polls, (nfds_t)pool->running, patience(pool));
	for (size_t i = 0; i < pool->running; i++) {
		struct run *run = pool->active[i];

		if (news > 0 && run->fd >= 0 && pool->polls[i].revents != 0)
			receive(run);
		look_at_clock(run, now());
		reap(run);
		if (!run->ended)
			pool->active[kept++] = run;
	}
	pool->running = kept;
}

/* ---- finishing ---- */

/* A worker whose pipe is full waits while the parent publishes: that time is not its own. */
static void finish_ended(struct pool *pool)
{
	long long before = now();

	while (pool->finished < pool->started && pool->runs[pool->finished].ended) {
		run_finish(&pool->runs[pool->finished]);
		pool->finished++;
	}
	for (size_t i = 0; i < pool->running; i++)
		pool->active[i]->deadline += now() - before;
}

void worker_run(struct job *jobs, size_t count, const struct worker_limits *limits)
{
	struct pool pool = { .count = count, .limits = limits };

	/* An ignored SIGCHLD, which a caller may hand down, would take the exit statuses away. */
	handle(SIGCHLD, SIG_DFL);
	pool.runs = mem_zalloc(count * sizeof *pool.runs);
	pool.active = mem_zalloc((size_t)limits->parallel * sizeof(struct run *));
	pool.polls = mem_zalloc((size_t)limits->parallel * sizeof *pool.polls);
	for (size_t i = 0; i < count; i++) {
		pool.runs[i].job = &jobs[i];
		pool.runs[i].fd = -1;
	}
	while (pool.finished < count) {
		start_more(&pool);
		if (pool.running > 0)
			wait_for_news(&pool);
		finish_ended(&pool);
	}
	mem_free(pool.polls);
	mem_free(pool.active);
	mem_free(pool.runs);
}
