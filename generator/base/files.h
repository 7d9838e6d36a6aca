/* files.h — reading what is on disk.  Writing is publish.c's alone. */
#ifndef KITEI_FILES_H
#define KITEI_FILES_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"

struct buf;

/* The largest file that people edit: 1 MiB. */
#define FILES_LIMIT ((size_t)1 << 20)

/* Reads a regular file of at most `limit` bytes into `out` (appended).  `at` is its name in
 * messages (K0001, K0002, K0003 are reported); false after a report. */
bool files_read(const char *path, const char *at, size_t limit, struct buf *out);

/* Anything of that name, were it a pipe or a link that leads nowhere. */
bool files_is_there(const char *path);
bool files_is_file(const char *path);
bool files_is_folder(const char *path);

/* The names in a folder that end in `suffix` (NULL: all), sorted bytewise, "." files left out.
 * A missing folder is an empty list.  files_free frees. */
struct files {
	char **names;
	size_t count;
};
struct files files_list(const char *folder, const char *suffix);
void files_free(struct files *list);

#endif
