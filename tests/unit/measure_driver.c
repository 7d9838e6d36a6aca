/* measure_driver.c — runs a command and writes what it took.
 *
 *     measure_driver FILE COMMAND…
 *
 * FILE gets one line: exit status, milliseconds of CPU of the command and all it waited for,
 * milliseconds by the clock, kilobytes of the largest process.  Exit status: that of the command. */
#define _DEFAULT_SOURCE          /* wait4's struct rusage */

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long milliseconds(struct timeval t)
{
	return t.tv_sec * 1000L + t.tv_usec / 1000;
}

static long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000L + t.tv_nsec / 1000000;
}

static int end_of(pid_t pid)
{
	int status;

	if (waitpid(pid, &status, 0) != pid)
		return 99;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int argc, char **argv)
{
	long start = now();
	struct rusage used;
	FILE *out;
	pid_t pid;
	int status;

	if (argc < 3)
		return 97;
	pid = fork();
	if (pid == 0) {
		execvp(argv[2], argv + 2);
		_exit(98);
	}
	status = end_of(pid);
	getrusage(RUSAGE_CHILDREN, &used);
	out = fopen(argv[1], "w");
	if (out == NULL || fprintf(out, "%d %ld %ld %ld\n", status, milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
		now() - start, used.ru_maxrss) < 0 || fclose(out) != 0)
		return 97;
	return status;
}
