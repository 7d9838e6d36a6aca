/* publish.c — see publish.h: locks, swaps and cleans up; the stages of one client are in the
 * files named in publish_internal.h. */
#include "publish_internal.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "files.h"
#include "mem.h"
#include "system.h"
#include "text.h"

/* Clients that are swapped in together. */
#define BATCH 32

/* A client whose new folder is complete. */
struct pending {
	char *client;
	char *staged;            /* its new folder; after the swap the name of the old one */
	int lock;
};

struct publish {
	char *out;               /* as typed */
	int folder;              /* -1 until the first client */
	struct leftovers {
		char **names;
		size_t count;
	} leftovers;             /* of killed runs */
	struct pending pending[BATCH];
	size_t count;
	bool failed;             /* a flush has */
};

struct publish *publish_new(const char *out)
{
	struct publish *p = mem_zalloc(sizeof *p);
	struct sigaction ignore;

	memset(&ignore, 0, sizeof ignore);
	ignore.sa_handler = SIG_IGN;
	sigemptyset(&ignore.sa_mask);
	sigaction(SIGXFSZ, &ignore, NULL);
	p->out = mem_strdup(out);
	p->folder = -1;
	return p;
}

static void release(struct pending *pending)
{
	system_unlock(pending->lock);
	close(pending->lock);
	mem_free(pending->client);
	mem_free(pending->staged);
}

/* Deletes what stands under the staged names — the new sets, after the swap the old ones. */
static void remove_staged(struct publish *p)
{
	for (size_t i = 0; i < p->count; i++) {
		disk_remove(p->folder, p->pending[i].staged);
		release(&p->pending[i]);
	}
	p->count = 0;
}

void publish_free(struct publish *p)
{
	if (p == NULL)
		return;
	remove_staged(p);
	for (size_t i = 0; i < p->leftovers.count; i++)
		mem_free(p->leftovers.names[i]);
	mem_free(p->leftovers.names);
	if (p->folder >= 0)
		close(p->folder);
	mem_free(p->out);
	mem_free(p);
}

static bool report(const struct publish *p, const char *name, enum message code, const char *detail)
{
	char *file = mem_printf("%s%s%s", p->out, *name != '\0' ? "/" : "", name);

	diag_report((struct place){ file, 0 }, code, detail, NULL);
	mem_free(file);
	return false;
}

/* ---- the output folder ---- */

/* ".<client>.new-<pid>" and ".<client>.old-<pid>". */
static bool is_leftover(const char *name)
{
	const char *hyphen = strrchr(name, '-');

	return *name == '.' && hyphen != NULL && hyphen - name > 4 && hyphen[1] != '\0'
		&& (strncmp(hyphen - 4, ".new", 4) == 0 || strncmp(hyphen - 4, ".old", 4) == 0)
		&& strspn(hyphen + 1, "0123456789") == strlen(hyphen + 1);
}

/* Listed once for all clients: what a run beside this one leaves later is for the next. */
static void list_leftovers(struct publish *p)
{
	int again = openat(p->folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = again >= 0 ? fdopendir(again) : NULL;
	struct dirent *entry;

	while (dir != NULL && (entry = readdir(dir)) != NULL) {
		if (!is_leftover(entry->d_name))
			continue;
		p->leftovers.names = mem_realloc(p->leftovers.names, (p->leftovers.count + 1) * sizeof(char *));
		p->leftovers.names[p->leftovers.count++] = mem_strdup(entry->d_name);
	}
	if (dir != NULL)
		closedir(dir);
}

static bool open_out(struct publish *p)
{
	if (p->folder >= 0)
		return true;
	if (!disk_make_path(p->out) || (p->folder = open(p->out, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) < 0)
		return report(p, "", K0801, strerror(errno));
	list_leftovers(p);
	return true;
}

/* ---- lock and leftovers ---- */

/* -1 after a report. */
static int take_lock(const struct publish *p, const char *client)
{
	char *name = mem_printf(".%s.lock", client);
	int fd = openat(p->folder, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0644);

	if (fd < 0) {
		report(p, name, K0801, strerror(errno));
	} else if (!system_lock(fd)) {
		if (errno == EWOULDBLOCK)
			report(p, client, K0804, NULL);
		else
			report(p, name, K0801, strerror(errno));
		close(fd);
		fd = -1;
	}
	mem_free(name);
	return fd;
}

static bool exists(const struct publish *p, const char *name)
{
	struct stat st;

	return fstatat(p->folder, name, &st, AT_SYMLINK_NOFOLLOW) == 0;
}

/* A run that was killed between the two renames of swap_in_two left no folder but the old one.
 * False when it could not be put back: then it must stay. */
static bool mend_swap(const struct publish *p, const char *client, const char *leftover)
{
	char *old = mem_printf(".%s.old-", client);
	bool good = true;

	if (text_starts(leftover, old) && !exists(p, client))
		good = renameat(p->folder, leftover, p->folder, client) == 0;
	mem_free(old);
	return good;
}

/* Under the lock nobody is at work on these. */
static void clean_up(const struct publish *p, const char *client)
{
	char *start = mem_printf(".%s.", client);
	size_t length = strlen(start);

	for (size_t i = 0; i < p->leftovers.count; i++) {
		const char *name = p->leftovers.names[i];

		/* After ".minato." only new- or old-: ".minato.draft.new-7" is another client's. */
		if (!text_starts(name, start) || strchr(name + length, '.') != NULL)
			continue;
		if (mend_swap(p, client, name))
			disk_remove(p->folder, name);
	}
	mem_free(start);
}

/* ---- one client ---- */

/* The old folder, -1 when there is none.  Something else of its name is in the way. */
static bool open_old(const struct publish *p, const char *client, struct staging *s)
{
	struct stat here, there;

	s->old = openat(p->folder, client, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (s->old < 0 && errno == ENOENT)
		return true;
	if (s->old < 0 && (errno == ENOTDIR || errno == ELOOP))
		return s->discard || report(p, client, K0803, NULL);
	if (s->old < 0)
		return report(p, client, K0801, strerror(errno));
	if (fstat(p->folder, &here) == 0 && fstat(s->old, &there) == 0 && here.st_dev != there.st_dev)
		return report(p, client, K0811, NULL);
	return true;
}

static bool all_same(const struct manifest *m)
{
	for (size_t i = 0; i < m->count; i++)
		if (!m->lines[i].same)
			return false;
	return true;
}

/* The manifest is an output too, but not one that is counted. */
static void count_files(const struct staging *s, struct publish_result *result)
{
	for (size_t i = 0; i < s->now.count; i++) {
		if (strcmp(s->now.lines[i].path, MANIFEST_NAME) == 0)
			continue;
		if (s->now.lines[i].same)
			result->unchanged++;
		else
			result->written++;
	}
	result->removed = s->removed;
	result->swapped = !all_same(&s->now);
}

static bool fill_new(struct publish *p, struct staging *s, const char *name)
{
	bool good;

	if (disk_make_folder(p->folder, name))
		s->new = openat(p->folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (s->new < 0)
		return report(p, name, K0801, strerror(errno));
	good = staging_fill(s);
	close(s->new);
	if (!good)
		disk_remove(p->folder, name);
	return good;
}

/* Takes the lock when it succeeds. */
static bool stage(struct publish *p, struct staging *s, const char *client, int lock)
{
	char *name = mem_printf(".%s.new-%ld", client, (long)getpid());

	if (!fill_new(p, s, name)) {
		mem_free(name);
		return false;
	}
	p->pending[p->count++] = (struct pending){ mem_strdup(client), name, lock };
	return true;
}

static void read_old_manifest(struct staging *s, struct buf *text)
{
	if (s->old >= 0 && disk_read(s->old, MANIFEST_NAME, text) && text->len > 0)
		manifest_parse(&s->before, text->data);
}

/* Compares and stages; *staged tells whether there was anything to do. */
static bool prepare(struct publish *p, struct staging *s, const char *client, int lock, struct publish_result *result)
{
	struct buf old = { 0 }, new = { 0 };
	struct publish_file manifest = { MANIFEST_NAME, NULL, 0 };
	bool good = open_old(p, client, s);

	if (good) {
		read_old_manifest(s, &old);
		manifest_print(&s->now, &new);
		manifest.bytes = buf_text(&new);
		manifest.length = new.len;
		manifest_add(&s->now, &manifest);
		good = staging_compare(s);
	}
	if (good) {
		count_files(s, result);
		good = !result->swapped || stage(p, s, client, lock);
	}
	buf_finish(&old);
	buf_finish(&new);
	return good;
}

static void staging_finish(struct staging *s)
{
	if (s->old >= 0)
		close(s->old);
	manifest_finish(&s->before);
	manifest_finish(&s->now);
	disk_scan_finish(&s->tree);
}

bool publish_client(struct publish *p, const char *client, const struct publish_file *files, size_t count,
	bool discard, struct publish_result *result)
{
	char *shown = mem_printf("%s/%s", p->out, client);
	struct staging s = { .shown = shown, .old = -1, .new = -1, .discard = discard };
	bool good = name_is_client(client);
	size_t pending;
	int lock = -1;

	memset(result, 0, sizeof *result);
	if (p->count == BATCH)
		publish_flush(p);
	pending = p->count;
	if (!good)
		report(p, "", K0813, client);
	good = good && manifest_of_files(&s.now, files, count, shown) && open_out(p)
		&& (lock = take_lock(p, client)) >= 0;
	if (good) {
		clean_up(p, client);
		good = prepare(p, &s, client, lock, result);
	}
	if (lock >= 0 && p->count == pending) {
		system_unlock(lock);
		close(lock);
	}
	staging_finish(&s);
	mem_free(shown);
	return good;
}

/* ---- swapping ---- */

/* For file systems that cannot exchange.  Between the renames there is no client folder; a run
 * killed there is mended by the next (mend_swap). */
static bool swap_in_two(const struct publish *p, struct pending *pending)
{
	char *old = mem_printf(".%s.old-%ld", pending->client, (long)getpid());
	bool good = renameat(p->folder, pending->client, p->folder, old) == 0;

	if (good && renameat(p->folder, pending->staged, p->folder, pending->client) != 0) {
		int error = errno;

		renameat(p->folder, old, p->folder, pending->client);
		errno = error;
		good = false;
	}
	if (good) {
		mem_free(pending->staged);
		pending->staged = old;
	} else {
		mem_free(old);
	}
	return good;
}

static bool swap(const struct publish *p, struct pending *pending)
{
	if (system_exchange(p->folder, pending->staged, pending->client))
		return true;
	if (errno == ENOENT)
		return renameat(p->folder, pending->staged, p->folder, pending->client) == 0;
	return (errno == ENOSYS || errno == EINVAL) && swap_in_two(p, pending);
}

static bool swap_or_report(const struct publish *p, struct pending *pending)
{
	int error;

	if (swap(p, pending))
		return true;
	error = errno;
	return report(p, pending->client, error == EBUSY || error == EXDEV || error == EINVAL ? K0811 : K0801,
		strerror(error));
}

/* The old sets are deleted only when the swaps are on the disk; what stays is cleaned up by the
 * next run. */
static void sync_swaps(struct publish *p)
{
	if (fsync(p->folder) == 0) {
		remove_staged(p);
		return;
	}
	report(p, "", K0801, strerror(errno));
	p->failed = true;
	for (size_t i = 0; i < p->count; i++)
		release(&p->pending[i]);
	p->count = 0;
}

bool publish_flush(struct publish *p)
{
	if (p->count == 0)
		return !p->failed;
	if (!system_sync(p->folder)) {
		report(p, "", K0801, strerror(errno));
		p->failed = true;
		remove_staged(p);
		return false;
	}
	for (size_t i = 0; i < p->count; i++)
		if (!swap_or_report(p, &p->pending[i]))
			p->failed = true;
	sync_swaps(p);
	return !p->failed;
}
