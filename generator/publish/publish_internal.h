/* publish_internal.h — what the files of the publish module share.
 *
 * publish.c            lock, swap, clean up: the order of things
 * publish_stage.c      fills the new folder: writes, links, carries over
 * publish_compare.c    what becomes of each file in the old folder
 * publish_manifest.c   names, and the list of files with their SHA-256
 * publish_disk.c       folders, files and trees below an open folder
 * publish_beside.c     single files beside company.xml
 *
 * Paths are relative to an open folder and never follow a symbolic link. */
#ifndef KITEI_PUBLISH_INTERNAL_H
#define KITEI_PUBLISH_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

#include "buf.h"
#include "diag.h"
#include "digest.h"
#include "publish.h"

#define MANIFEST_NAME "manifest.sha256"

/* ---- publish_manifest.c ---- */

/* One file of ours: in the old manifest, or to be written (then `file` is set). */
struct line {
	const char *path;                    /* borrowed */
	char hex[DIGEST_HEX];
	const struct publish_file *file;
	bool same;                           /* the old folder has it with the same bytes */
};

struct manifest {                            /* sorted bytewise by path */
	struct line *lines;
	size_t count;
};

/* A client's folder name, and a path below it: at most three parts of [a-z0-9-], the last with
 * one suffix; none that Windows keeps for devices. */
bool name_is_client(const char *name);
bool name_is_path(const char *path);

/* Reads a manifest; lines that are not as we write them are left out, so their files count as
 * foreign.  The lines borrow from `text`, which is cut up. */
void manifest_parse(struct manifest *m, char *text);
/* The lines of what is to be written; K0813 is reported with `shown` before the path. */
bool manifest_of_files(struct manifest *m, const struct publish_file *files, size_t count, const char *shown);
void manifest_add(struct manifest *m, const struct publish_file *file);
void manifest_print(const struct manifest *m, struct buf *out);
void manifest_finish(struct manifest *m);

/* NULL when there is none. */
struct line *manifest_find(const struct manifest *m, const char *path);
/* Is there a line below the folder `path`; is there one that `path` would be below? */
bool manifest_has_below(const struct manifest *m, const char *path);
bool manifest_has_above(const struct manifest *m, const char *path);

/* ---- publish_disk.c: false (or -1) with errno ---- */

/* One name found on the disk. */
struct found {
	char *path;
	mode_t mode;                         /* with the file type, of the name itself */
	bool carried;
};

struct tree {                                /* folders stand before what is in them */
	struct found *entries;
	size_t count, room;
};

/* Lists everything below a folder.  On failure *fault is the path that could not be read; the
 * caller frees it. */
bool disk_scan(int folder, struct tree *tree, char **fault);
void disk_scan_finish(struct tree *tree);
/* Deletes a name and all that is below it; one that is missing is fine. */
bool disk_remove(int folder, const char *name);

/* Opens the folder a path stands in; *name is the last part of the path. */
int disk_parent(int folder, const char *path, const char **name);
/* Makes the folders a path stands in, with mode 0755 whatever the umask. */
bool disk_make_parents(int folder, const char *path);
bool disk_make_folder(int folder, const char *path);
/* Like mkdir -p, from where the process stands; errno says why not. */
bool disk_make_path(const char *path);
/* Reads a regular file, appended to `out`. */
bool disk_read(int folder, const char *path, struct buf *out);
/* Writes a new file with mode 0644 whatever the umask. */
bool disk_write(int folder, const char *path, const char *bytes, size_t length);
/* Gives a file of one folder a second name in another.  Where the file system has no hard links
 * it is copied, with mode and time. */
bool disk_link(int from, int to, const char *path);
bool disk_copy_symlink(int from, int to, const char *path);
bool disk_set_mode(int folder, const char *path, mode_t mode);

/* ---- one client on its way ---- */

struct staging {
	const char *shown;                   /* "out/minato", for messages */
	int old, new;                        /* open folders; old is -1 when there is none */
	struct manifest before, now;
	struct tree tree;                    /* what the old folder holds */
	bool discard;
	size_t removed;                      /* files of ours that go */
};

/* publish_compare.c: reads the old folder; false after a report, when something would be lost. */
bool staging_compare(struct staging *s);
/* publish_stage.c: fills the new folder; false after a report. */
bool staging_fill(struct staging *s);
/* Reports with the path below the client's folder ("" for the folder) and errno's text. */
void staging_report(const struct staging *s, const char *path, enum message code, int error);

#endif
