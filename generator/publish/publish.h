/* publish.h — puts a client's finished set under out/<client>/, whole or not at all.
 *
 * The set is staged in a sibling folder and swapped in by one rename; unchanged files are
 * hard-linked over and keep inode and mtime; files kitei did not write are carried over; a
 * file of ours that was edited by hand stops the build.  The only module that writes files.
 *
 * Clients are staged one by one and swapped in batches, because what makes a swap safe against
 * a power cut — everything staged is on the disk before the first swap — costs the same for one
 * client and for thirty:
 *
 *     stage … stage, one sync of the file system, swap … swap, one sync of out/, delete the old
 *
 * On ext4 (and any file system whose renames are journalled in order) each client is therefore
 * the old set or the new one at every moment: the names of a new set never reach the disk before
 * its bytes, and no old set is deleted before the swap that replaced it is on the disk.  A killed
 * run leaves folders out/.<client>.new-<pid>, which the next run removes under the client's lock
 * out/.<client>.lock (never removed itself: another process may be waiting with it open). */
#ifndef KITEI_PUBLISH_H
#define KITEI_PUBLISH_H

#include <stdbool.h>
#include <stddef.h>

struct publish_file {
	const char *path;        /* below out/<client>/: "ja/standards.html" */
	const char *bytes;
	size_t length;
};

struct publish_result {
	size_t written, unchanged, removed;      /* files */
	bool swapped;                            /* to be swapped in; false: nothing changed, nothing touched */
};

struct publish;

/* `out` is made when the first client needs it (like mkdir -p); a symbolic link is followed once,
 * then.  Ignores SIGXFSZ from now on, so that a limit on file sizes is an error like any other. */
struct publish *publish_new(const char *out);
/* Frees; what was staged and not flushed is thrown away. */
void publish_free(struct publish *p);

/* Stages one client.  manifest.sha256 is added by this function; `files` are borrowed until it
 * returns.  `discard` gives up hand edits and foreign files in the way.  Reports K0801 … K0804,
 * K0811, K0813 and returns false; the earlier output is then untouched.  With every so many
 * clients staged it flushes by itself before it takes the next. */
bool publish_client(struct publish *p, const char *client, const struct publish_file *files, size_t count,
	bool discard, struct publish_result *result);

/* Swaps in what is staged and gives the locks back: once after the last client of a run, and
 * before anything reads the output.  False when this or an earlier flush reported (K0801, K0811) a
 * client whose earlier output stayed. */
bool publish_flush(struct publish *p);

/* Writes one file atomically beside the client's company.xml (company.xsd, kitei.lock,
 * .vscode/settings.json and extensions.json: folders are made), in place of whatever had its
 * name.  An existing equal file is left alone.  Reports K0813, K0815. */
bool publish_beside(const char *folder, const char *name, const char *bytes, size_t length);
/* Makes a new client's folder and those above it.  Reports K0815. */
bool publish_folder(const char *folder);

#endif
