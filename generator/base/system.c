/* system.c — see system.h.  The only file that asks for more than POSIX. */
#define _GNU_SOURCE
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/openat2.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

bool system_exchange(int folder, const char *a, const char *b)
{
#if defined SYS_renameat2 && defined RENAME_EXCHANGE
	return syscall(SYS_renameat2, folder, a, folder, b, RENAME_EXCHANGE) == 0;
#else
	(void)folder, (void)a, (void)b;
	errno = ENOSYS;
	return false;
#endif
}

/* Opens the folder named by the first `length` bytes of a path. */
static int open_part(int folder, const char *part, size_t length)
{
	char name[256];

	if (length >= sizeof name) {
		errno = ENAMETOOLONG;
		return -1;
	}
	memcpy(name, part, length);
	name[length] = '\0';
	if (length == 0 || strcmp(name, "..") == 0) {
		errno = EXDEV;
		return -1;
	}
	return openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

/* Closes a folder met on the way, but not the one the caller gave. */
static void leave(int here, int folder)
{
	int error = errno;

	if (here != folder)
		close(here);
	errno = error;
}

int system_walk_beneath(int folder, const char *path, int flags, mode_t mode)
{
	int here = folder, there;
	const char *slash;

	while ((slash = strchr(path, '/')) != NULL) {
		there = open_part(here, path, (size_t)(slash - path));
		leave(here, folder);
		if (there < 0)
			return -1;
		here = there;
		path = slash + 1;
	}
	if (strcmp(path, "..") == 0) {
		there = -1;
		errno = EXDEV;
	} else {
		there = openat(here, path, flags | O_NOFOLLOW | O_CLOEXEC, mode);
	}
	leave(here, folder);
	return there;
}

int system_open_beneath(int folder, const char *path, int flags, mode_t mode)
{
#ifdef SYS_openat2
	struct open_how how = { 0 };
	int fd;

	how.flags = (unsigned)(flags | O_CLOEXEC);
	how.mode = (flags & O_CREAT) != 0 ? mode : 0;
	how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
	fd = (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
	/* Some containers answer EPERM to every call they do not know. */
	if (fd >= 0 || (errno != ENOSYS && errno != EPERM))
		return fd;
#endif
	return system_walk_beneath(folder, path, flags, mode);
}

bool system_sync(int folder)
{
#ifdef __linux__
	return syncfs(folder) == 0;
#else
	(void)folder;
	sync();
	return true;
#endif
}

bool system_lock(int fd)
{
	int result;

	do
		result = flock(fd, LOCK_EX | LOCK_NB);
	while (result != 0 && errno == EINTR);
	return result == 0;
}

/* Said aloud, because a worker forked meanwhile shares the lock until it ends. */
void system_unlock(int fd)
{
	flock(fd, LOCK_UN);
}

void system_die_with(pid_t parent)
{
#ifdef __linux__
	prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
	if (getppid() != parent)
		_exit(1);
}

void system_no_new_privileges(void)
{
#ifdef PR_SET_NO_NEW_PRIVS
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#endif
}

void system_close_from(int first)
{
	long last = sysconf(_SC_OPEN_MAX);

#ifdef SYS_close_range
	if (syscall(SYS_close_range, (unsigned)first, ~0U, 0) == 0)
		return;
#endif
	for (int fd = first; fd < (last > 0 && last < 65536 ? last : 65536); fd++)
		close(fd);
}

size_t system_address_space(void)
{
	size_t pages = 0;
#ifdef __linux__
	FILE *statm = fopen("/proc/self/statm", "re");

	if (statm == NULL)
		return 0;
	if (fscanf(statm, "%zu", &pages) != 1)
		pages = 0;
	fclose(statm);
#endif
	return pages * (size_t)sysconf(_SC_PAGESIZE);
}

void *system_share(size_t size)
{
	void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	return memory != MAP_FAILED ? memory : NULL;
}

void system_unshare(void *memory, size_t size)
{
	if (memory != NULL)
		munmap(memory, size);
}
