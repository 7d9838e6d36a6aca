/* publish_beside.c — single files beside company.xml: a temporary file and one rename. */
#include "publish_internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "mem.h"
#include "system.h"

/* What kitei schema may write into the folder of an editor. */
static const char *const editor_files[] = { ".vscode/settings.json", ".vscode/extensions.json" };

static bool may_be_written(const char *name)
{
	for (size_t i = 0; i < sizeof editor_files / sizeof editor_files[0]; i++)
		if (strcmp(name, editor_files[i]) == 0)
			return true;
	return name_is_path(name);
}

static bool is_equal(int folder, const char *name, const char *bytes, size_t length)
{
	struct buf old = { 0 };
	bool equal = disk_read(folder, name, &old) && old.len == length && memcmp(buf_text(&old), bytes, length) == 0;

	buf_finish(&old);
	return equal;
}

static bool sync_file(int folder, const char *name)
{
	int fd = system_open_beneath(folder, name, O_RDONLY | O_NOFOLLOW, 0);
	bool good = fd >= 0 && fsync(fd) == 0;

	if (fd >= 0)
		close(fd);
	return good;
}

/* The lock on the folder keeps two kitei apart, so that a temporary file found here is one a
 * killed run has left.  Where folders cannot be locked the second run fails to make its own. */
static bool replace(int folder, const char *name, const char *bytes, size_t length)
{
	char *temporary = mem_printf(".%s.new", name);
	bool locked = system_lock(folder);
	bool good = (locked || errno != EWOULDBLOCK) && disk_remove(folder, temporary)
		&& disk_write(folder, temporary, bytes, length) && sync_file(folder, temporary)
		&& renameat(folder, temporary, folder, name) == 0 && fsync(folder) == 0;
	int error = errno;

	if (!good && locked)
		disk_remove(folder, temporary);
	if (locked)
		system_unlock(folder);
	mem_free(temporary);
	errno = error;
	return good;
}

static bool write_beside(int folder, const char *name, const char *bytes, size_t length)
{
	const char *last;
	bool good;
	int parent;

	if (is_equal(folder, name, bytes, length))
		return true;
	if (!disk_make_parents(folder, name) || (parent = disk_parent(folder, name, &last)) < 0)
		return false;
	good = replace(parent, last, bytes, length);
	close(parent);
	return good;
}

bool publish_beside(const char *folder, const char *name, const char *bytes, size_t length)
{
	char *shown = mem_printf("%s/%s", folder, name);
	struct place where = { shown, 0 };
	bool good = may_be_written(name);
	int fd = -1;

	if (!good) {
		diag_report(where, K0813, name, NULL);
	} else {
		fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		good = fd >= 0 && write_beside(fd, name, bytes, length);
		if (!good)
			diag_report(where, K0815, strerror(errno), NULL);
	}
	if (fd >= 0)
		close(fd);
	mem_free(shown);
	return good;
}

bool publish_folder(const char *folder)
{
	bool good = disk_make_path(folder);

	if (!good)
		diag_report((struct place){ folder, 0 }, K0815, strerror(errno), NULL);
	return good;
}
