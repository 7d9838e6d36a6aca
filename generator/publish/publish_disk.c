/* publish_disk.c — folders, files and trees below an open folder. */
#include "publish_internal.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "files.h"
#include "mem.h"
#include "system.h"

/* Folders in folders that are carried over; each level keeps a file open. */
#define DEPTH_LIMIT 64
/* The largest file that is read: no output is larger (record.h), so a larger one is not ours. */
#define READ_LIMIT ((off_t)64 << 20)

/* For the way out after a failure: closes without losing errno. */
static void close_quietly(int fd)
{
	int error = errno;

	if (fd >= 0)
		close(fd);
	errno = error;
}

static int open_folder(int folder, const char *name)
{
	return openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

/* ---- trees ---- */

static void add_found(struct tree *tree, char *path, mode_t mode)
{
	if (tree->count == tree->room) {
		tree->room = tree->room > 0 ? tree->room * 2 : 64;
		tree->entries = mem_realloc(tree->entries, tree->room * sizeof *tree->entries);
	}
	tree->entries[tree->count++] = (struct found){ path, mode, false };
}

static bool is_dots(const char *name)
{
	return strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

/* The next name in a folder; NULL at the end, or with errno. */
static const char *next_name(DIR *dir)
{
	struct dirent *entry;

	do {
		errno = 0;
		entry = readdir(dir);
	} while (entry != NULL && is_dots(entry->d_name));
	return entry != NULL ? entry->d_name : NULL;
}

static bool scan(int folder, const char *prefix, int depth, struct tree *tree, char **fault);

static bool scan_entry(int folder, const char *prefix, const char *name, int depth, struct tree *tree, char **fault)
{
	char *path = mem_printf("%s%s", prefix, name), *below;
	struct stat st;
	bool good = fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) == 0;

	if (!good) {
		*fault = path;
		return false;
	}
	add_found(tree, path, st.st_mode);
	if (!S_ISDIR(st.st_mode))
		return true;
	below = mem_printf("%s/", path);
	good = scan(open_folder(folder, name), below, depth + 1, tree, fault);
	mem_free(below);
	return good;
}

/* Takes the open folder. */
static bool scan(int folder, const char *prefix, int depth, struct tree *tree, char **fault)
{
	DIR *dir = folder >= 0 && depth < DEPTH_LIMIT ? fdopendir(folder) : NULL;
	const char *name;
	bool good = true;
	int error;

	if (dir == NULL) {
		if (folder >= 0 && depth >= DEPTH_LIMIT)
			errno = ENAMETOOLONG;
		close_quietly(folder);
		*fault = mem_strdup(prefix);
		return false;
	}
	while (good && (name = next_name(dir)) != NULL)
		good = scan_entry(dirfd(dir), prefix, name, depth, tree, fault);
	error = errno;
	if (good && error != 0) {
		*fault = mem_strdup(prefix);
		good = false;
	}
	closedir(dir);
	errno = error;
	return good;
}

static int by_path(const void *a, const void *b)
{
	return strcmp(((const struct found *)a)->path, ((const struct found *)b)->path);
}

bool disk_scan(int folder, struct tree *tree, char **fault)
{
	*fault = NULL;
	/* A fresh description: the position in `folder` itself is shared and stays where it is. */
	if (!scan(open_folder(folder, "."), "", 0, tree, fault))
		return false;
	if (tree->count > 0)
		qsort(tree->entries, tree->count, sizeof *tree->entries, by_path);
	return true;
}

void disk_scan_finish(struct tree *tree)
{
	for (size_t i = 0; i < tree->count; i++)
		mem_free(tree->entries[i].path);
	mem_free(tree->entries);
	memset(tree, 0, sizeof *tree);
}

static bool empty_folder(int folder, const char *name)
{
	int fd = open_folder(folder, name);
	DIR *dir;
	const char *entry;
	bool good = true;

	/* A foreign folder may be read-only. */
	if (fd >= 0)
		fchmod(fd, S_IRWXU);
	dir = fd >= 0 ? fdopendir(fd) : NULL;
	if (dir == NULL) {
		close_quietly(fd);
		return false;
	}
	while ((entry = next_name(dir)) != NULL)
		good = disk_remove(dirfd(dir), entry) && good;
	closedir(dir);
	return good;
}

bool disk_remove(int folder, const char *name)
{
	if (unlinkat(folder, name, 0) == 0 || errno == ENOENT)
		return true;
	/* POSIX says EPERM for a folder, Linux EISDIR. */
	if (errno != EISDIR && errno != EPERM)
		return false;
	return empty_folder(folder, name) && unlinkat(folder, name, AT_REMOVEDIR) == 0;
}

/* ---- folders ---- */

int disk_parent(int folder, const char *path, const char **name)
{
	const char *slash = strrchr(path, '/');
	char *parent;
	int fd;

	*name = slash != NULL ? slash + 1 : path;
	if (slash == NULL)
		return open_folder(folder, ".");
	parent = mem_strndup(path, (size_t)(slash - path));
	fd = system_open_beneath(folder, parent, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, 0);
	mem_free(parent);
	return fd;
}

bool disk_set_mode(int folder, const char *path, mode_t mode)
{
	int fd = system_open_beneath(folder, path, O_RDONLY | O_NOFOLLOW, 0);
	bool good = fd >= 0 && fchmod(fd, mode) == 0;

	close_quietly(fd);
	return good;
}

bool disk_make_folder(int folder, const char *path)
{
	const char *name;
	int parent = disk_parent(folder, path, &name);
	bool made = parent >= 0 && mkdirat(parent, name, 0755) == 0;
	bool good = made || (parent >= 0 && errno == EEXIST);

	close_quietly(parent);
	/* Some file systems have no modes to set; there the folder is good as it is. */
	if (made)
		disk_set_mode(folder, path, 0755);
	return good;
}

bool disk_make_parents(int folder, const char *path)
{
	bool good = true;

	for (const char *slash = strchr(path, '/'); good && slash != NULL; slash = strchr(slash + 1, '/')) {
		char *parent = mem_strndup(path, (size_t)(slash - path));

		good = disk_make_folder(folder, parent);
		mem_free(parent);
	}
	return good;
}

/* ---- files ---- */

static bool read_open(int fd, struct buf *out)
{
	char block[65536];
	struct stat st;
	ssize_t n;

	if (fstat(fd, &st) != 0)
		return false;
	if (!S_ISREG(st.st_mode) || st.st_size > READ_LIMIT) {
		errno = EFBIG;
		return false;
	}
	while ((n = read(fd, block, sizeof block)) != 0) {
		if (n < 0 && errno != EINTR)
			return false;
		if (n > 0)
			buf_put(out, block, (size_t)n);
	}
	return true;
}

bool disk_read(int folder, const char *path, struct buf *out)
{
	int fd = system_open_beneath(folder, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0);
	bool good = fd >= 0 && read_open(fd, out);

	close_quietly(fd);
	return good;
}

static bool write_all(int fd, const char *bytes, size_t length)
{
	while (length > 0) {
		ssize_t n = write(fd, bytes, length);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		bytes += n;
		length -= (size_t)n;
	}
	return true;
}

/* Some file systems tell only here that a write has failed. */
static bool close_checked(int fd, bool good)
{
	if (good)
		return close(fd) == 0;
	close_quietly(fd);
	return false;
}

static int create(int folder, const char *path)
{
	return system_open_beneath(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0644);
}

bool disk_write(int folder, const char *path, const char *bytes, size_t length)
{
	int fd = create(folder, path);

	if (fd < 0)
		return false;
	/* Not checked: a file system without modes refuses, and has nothing to set. */
	fchmod(fd, 0644);
	return close_checked(fd, write_all(fd, bytes, length));
}

static bool copy_bytes(int from, int to)
{
	char block[65536];
	ssize_t n;

	while ((n = read(from, block, sizeof block)) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 || !write_all(to, block, (size_t)n))
			return false;
	}
	return true;
}

static bool copy_file(int from, int to, const char *path)
{
	int source = system_open_beneath(from, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0);
	int copy = source >= 0 ? create(to, path) : -1;
	bool good = copy >= 0 && copy_bytes(source, copy);
	struct stat st;

	if (good && fstat(source, &st) == 0) {
		struct timespec times[2] = { st.st_atim, st.st_mtim };

		fchmod(copy, st.st_mode & 0777);
		futimens(copy, times);
	}
	if (copy >= 0)
		good = close_checked(copy, good);
	close_quietly(source);
	return good;
}

static bool has_no_links(int error)
{
	return error == EPERM || error == EOPNOTSUPP || error == ENOSYS || error == EMLINK;
}

bool disk_link(int from, int to, const char *path)
{
	const char *name;
	int source = disk_parent(from, path, &name), target = disk_parent(to, path, &name);
	bool good = source >= 0 && target >= 0 && linkat(source, name, target, name, 0) == 0;

	close_quietly(source);
	close_quietly(target);
	return good || (source >= 0 && target >= 0 && has_no_links(errno) && copy_file(from, to, path));
}

bool disk_copy_symlink(int from, int to, const char *path)
{
	char text[PATH_MAX];
	const char *name;
	int source = disk_parent(from, path, &name), target = disk_parent(to, path, &name);
	ssize_t length = source >= 0 && target >= 0 ? readlinkat(source, name, text, sizeof text - 1) : -1;
	bool good = length >= 0;

	if (good) {
		text[length] = '\0';
		good = symlinkat(text, target, name) == 0;
	}
	close_quietly(source);
	close_quietly(target);
	return good;
}

/* ---- a folder by its path ---- */

/* What is made is open to readers whatever the umask. */
static bool make_folder(const char *path)
{
	int error;

	if (mkdir(path, 0755) == 0) {
		chmod(path, 0755);
		return true;
	}
	error = errno;
	if (error == EEXIST || files_is_folder(path))
		return true;
	errno = error;
	return false;
}

bool disk_make_path(const char *path)
{
	char *part = mem_strdup(path), *end = part + strspn(part, "/");
	bool good = true;

	while (good && *end != '\0') {
		char kept;

		end += strcspn(end, "/");
		kept = *end;
		*end = '\0';
		good = make_folder(part);
		*end = kept;
		end += strspn(end, "/");
	}
	mem_free(part);
	return good;
}
