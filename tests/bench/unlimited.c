/* unlimited.c — for counting instructions only: the counting tool makes everything fifty times
 * slower and writes a file of its own at the end, which a worker's limits would forbid.  Preloaded by
 * bench.sh, never linked. */
#include <sys/resource.h>
#include <time.h>

int setrlimit(__rlimit_resource_t resource, const struct rlimit *limit)
{
	(void)resource;
	(void)limit;
	return 0;
}

/* Time stands still: nobody is late. */
int clock_gettime(clockid_t clock, struct timespec *now)
{
	(void)clock;
	*now = (struct timespec){ 1000000000, 0 };
	return 0;
}

int timer_settime(timer_t timer, int flags, const struct itimerspec *value, struct itimerspec *old)
{
	(void)timer;
	(void)flags;
	(void)value;
	(void)old;
	return 0;
}
