/* files.c — see files.h. */
#include "files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"
#include "mem.h"
#include "text.h"

/* O_NONBLOCK: opening a FIFO must not hang before we have seen that it is one. */
static int open_for_reading(const char *path, struct place where)
{
	int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);

	if (fd < 0)
		diag_report(where, K0001, strerror(errno), NULL);
	return fd;
}

static bool read_all(int fd, size_t limit, struct place where, struct buf *out)
{
	char block[65536];
	size_t total = 0;
	ssize_t n;

	while ((n = read(fd, block, sizeof block)) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			diag_report(where, K0001, strerror(errno), NULL);
			return false;
		}
		total += (size_t)n;
		if (total > limit) {
			diag_report(where, K0003, NULL, NULL);
			return false;
		}
		buf_put(out, block, (size_t)n);
	}
	return true;
}

bool files_read(const char *path, const char *at, size_t limit, struct buf *out)
{
	struct place where = { at, 0 };
	struct stat st;
	bool good = false;
	int fd = open_for_reading(path, where);

	if (fd < 0)
		return false;
	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))
		diag_report(where, K0002, NULL, NULL);
	else
		good = read_all(fd, limit, where, out);
	close(fd);
	return good;
}

static mode_t mode_of(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 ? st.st_mode : 0;
}

bool files_is_there(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

bool files_is_file(const char *path)
{
	return S_ISREG(mode_of(path));
}

bool files_is_folder(const char *path)
{
	return S_ISDIR(mode_of(path));
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

struct files files_list(const char *folder, const char *suffix)
{
	struct files list = { NULL, 0 };
	DIR *dir = opendir(folder);
	struct dirent *entry;

	if (dir == NULL)
		return list;
	while ((entry = readdir(dir)) != NULL) {
		if (entry->d_name[0] == '.' || (suffix != NULL && !text_ends(entry->d_name, suffix)))
			continue;
		list.names = mem_realloc(list.names, (list.count + 1) * sizeof *list.names);
		list.names[list.count++] = mem_strdup(entry->d_name);
	}
	closedir(dir);
	if (list.count > 0)
		qsort(list.names, list.count, sizeof *list.names, by_name);
	return list;
}

void files_free(struct files *list)
{
	for (size_t i = 0; i < list->count; i++)
		mem_free(list->names[i]);
	mem_free(list->names);
	list->names = NULL;
	list->count = 0;
}
