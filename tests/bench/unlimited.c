/* unlimited.c — for counting instructions only: a worker's limits would stop the counting tool from
 * writing what it counted.  Preloaded by bench.sh, never linked. */
#include <sys/resource.h>

int setrlimit(__rlimit_resource_t resource, const struct rlimit *limit)
{
	(void)resource;
	(void)limit;
	return 0;
}
