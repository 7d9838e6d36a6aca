/* system.h — the few calls that only Linux has, each with what happens where it is missing.
 * No other file of kitei may use them; all the rest is POSIX.1-2008. */
#ifndef KITEI_SYSTEM_H
#define KITEI_SYSTEM_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* Whether an address sanitizer was compiled in: it takes addresses and time of its own. */
#if defined __SANITIZE_ADDRESS__
#define SYSTEM_SANITIZED true
#elif defined __has_feature
#if __has_feature(address_sanitizer)
#define SYSTEM_SANITIZED true
#endif
#endif
#ifndef SYSTEM_SANITIZED
#define SYSTEM_SANITIZED false
#endif

/* Swaps two names in a folder in one step (renameat2, RENAME_EXCHANGE).  False with errno;
 * ENOSYS or EINVAL where the kernel or the file system cannot: publish.c then does it with
 * two renames and a name that tells the next start what to mend. */
bool system_exchange(int folder, const char *a, const char *b);

/* Opens a path below a folder; no symbolic link is followed and ".." does not lead out of it
 * (openat2, RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS).  Without openat2 the path is walked part by
 * part (system_walk_beneath), which gives the same.  -1 with errno; close-on-exec is set. */
int system_open_beneath(int folder, const char *path, int flags, mode_t mode);
int system_walk_beneath(int folder, const char *path, int flags, mode_t mode);

/* Brings everything of the folder's file system to the disk (syncfs).  Elsewhere: sync, which
 * POSIX allows to return before the disk is done.  False with errno. */
bool system_sync(int folder);

/* Takes a lock on an open file without waiting (flock); it is released by system_unlock or with
 * the process.  False with errno, EWOULDBLOCK when another process has it. */
bool system_lock(int fd);
void system_unlock(int fd);

/* Ends this process when `parent` ends (PR_SET_PDEATHSIG); at once if it has ended already.
 * Elsewhere the next write to the pipe or the CPU limit ends it. */
void system_die_with(pid_t parent);
/* No program this process starts can have more rights (PR_SET_NO_NEW_PRIVS); elsewhere nothing. */
void system_no_new_privileges(void);
/* Closes every file from this number on (close_range); elsewhere one by one. */
void system_close_from(int first);
/* Bytes of address space in use (/proc/self/statm); 0 where this is not known. */
size_t system_address_space(void);

/* Zeroed memory that a later fork shares with this process; NULL with errno. */
void *system_share(size_t size);
void system_unshare(void *memory, size_t size);

#endif
