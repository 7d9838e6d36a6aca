/* test_publish.c — a client's output is the old set or the new one, and nothing of anyone else's
 * is lost. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "buf.h"
#include "diag.h"
#include "digest.h"
#include "files.h"
#include "mem.h"
#include "publish.h"
#include "system.h"

/* ---- a folder to work in, and short words for what is in it ---- */

static struct buf seen;                /* "out/minato/ja/a.html K0802\n" … */
static char place_to_be[64];

static void see(const struct report *r, void *data)
{
	(void)data;
	buf_printf(&seen, "%s %s\n", r->where.file != NULL ? r->where.file : "", message_name(r->code));
}

static int set_up(void **unused)
{
	(void)unused;
	strcpy(place_to_be, "/tmp/kitei-publish-XXXXXX");
	if (mkdtemp(place_to_be) == NULL || chdir(place_to_be) != 0)
		return -1;
	buf_clear(&seen);
	diag_forget_errors();
	diag_send_to(see, NULL);
	return 0;
}

static int tear_down(void **unused)
{
	char *command = mem_printf("chmod -R u+rwx %s && rm -rf %s", place_to_be, place_to_be);
	int result;

	(void)unused;
	buf_finish(&seen);
	result = chdir("/") == 0 ? system(command) : -1;
	mem_free(command);
	return result;
}

static void expect(const char *text)
{
	assert_string_equal(buf_text(&seen), text);
	buf_clear(&seen);
}

static void put(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	assert_true(fputs(text, file) >= 0);
	assert_int_equal(fclose(file), 0);
}

static void folder(const char *path, mode_t mode)
{
	assert_int_equal(mkdir(path, mode), 0);
	assert_int_equal(chmod(path, mode), 0);
}

static bool exists(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

static void holds(const char *path, const char *text)
{
	struct buf bytes = { 0 };

	assert_true(files_read(path, path, FILES_LIMIT, &bytes));
	assert_string_equal(buf_text(&bytes), text);
	buf_finish(&bytes);
}

static struct stat about(const char *path)
{
	struct stat st;

	assert_int_equal(lstat(path, &st), 0);
	return st;
}

static void is_untouched(const char *path, struct stat before)
{
	struct stat after = about(path);

	assert_int_equal(before.st_ino, after.st_ino);
	assert_int_equal(before.st_mtim.tv_sec, after.st_mtim.tv_sec);
	assert_int_equal(before.st_mtim.tv_nsec, after.st_mtim.tv_nsec);
}

/* Does out/ hold anything hidden but locks? */
static bool has_leftovers(void)
{
	return system("ls -A out | grep '^\\.' | grep -qv '\\.lock$'") == 0;
}

/* ---- publishing in one line ---- */

#define MANY 8

struct set {
	struct publish_file files[MANY];
	size_t count;
};

/* "ja/a.html" "A" "ja/b.html" "B" NULL */
static struct set set_of(const char *path, ...)
{
	struct set set = { .count = 0 };
	va_list args;

	va_start(args, path);
	for (; path != NULL; path = va_arg(args, const char *)) {
		const char *text = va_arg(args, const char *);

		set.files[set.count++] = (struct publish_file){ path, text, strlen(text) };
	}
	va_end(args);
	return set;
}

#define SET(...) set_of(__VA_ARGS__, (char *)NULL)

static struct publish_result result;

static bool publish_to(const char *out, const char *client, struct set set, bool discard)
{
	struct publish *p = publish_new(out);
	bool good = publish_client(p, client, set.files, set.count, discard, &result);

	good = publish_flush(p) && good;
	publish_free(p);
	return good;
}

static bool publish(struct set set)
{
	return publish_to("out", "minato", set, false);
}

static bool publish_discarding(struct set set)
{
	return publish_to("out", "minato", set, true);
}

static void counts(size_t written, size_t unchanged, size_t removed, bool swapped)
{
	assert_int_equal(result.written, written);
	assert_int_equal(result.unchanged, unchanged);
	assert_int_equal(result.removed, removed);
	assert_int_equal(result.swapped, swapped);
}

static const char *manifest_line(const char *path, const char *text)
{
	static char line[256];
	char hex[DIGEST_HEX];

	digest_hex(text, strlen(text), hex);
	snprintf(line, sizeof line, "%s  %s\n", hex, path);
	return line;
}

/* ---- writing ---- */

static void writes_files_and_manifest(void **unused)
{
	struct buf manifest = { 0 };

	(void)unused;
	assert_true(publish(SET("ja/b.html", "B", "index.html", "I", "en/a.md", "A")));
	counts(3, 0, 0, true);
	holds("out/minato/ja/b.html", "B");
	holds("out/minato/index.html", "I");
	buf_puts(&manifest, manifest_line("en/a.md", "A"));
	buf_puts(&manifest, manifest_line("index.html", "I"));
	buf_puts(&manifest, manifest_line("ja/b.html", "B"));
	holds("out/minato/manifest.sha256", buf_text(&manifest));
	buf_finish(&manifest);
	assert_false(has_leftovers());
	assert_true(exists("out/.minato.lock"));
	assert_int_equal(system("cd out/minato && sha256sum --quiet -c manifest.sha256"), 0);
	expect("");
}

static void unchanged_files_keep_inode_and_time(void **unused)
{
	struct stat same, other, whole;

	(void)unused;
	assert_true(publish(SET("ja/same.html", "S", "ja/other.html", "1")));
	same = about("out/minato/ja/same.html");
	other = about("out/minato/ja/other.html");
	whole = about("out/minato");
	assert_true(publish(SET("ja/same.html", "S", "ja/other.html", "2")));
	counts(1, 1, 0, true);
	is_untouched("out/minato/ja/same.html", same);
	assert_int_not_equal(about("out/minato/ja/other.html").st_ino, other.st_ino);
	assert_int_not_equal(about("out/minato").st_ino, whole.st_ino);
	holds("out/minato/ja/other.html", "2");
	assert_int_equal(about("out/minato/ja/same.html").st_nlink, 1);
}

static void nothing_changed_touches_nothing(void **unused)
{
	struct stat whole, ja, file, manifest, out;

	(void)unused;
	assert_true(publish(SET("ja/a.html", "A")));
	whole = about("out/minato");
	ja = about("out/minato/ja");
	file = about("out/minato/ja/a.html");
	manifest = about("out/minato/manifest.sha256");
	out = about("out");
	assert_true(publish(SET("ja/a.html", "A")));
	counts(0, 1, 0, false);
	is_untouched("out/minato", whole);
	is_untouched("out/minato/ja", ja);
	is_untouched("out/minato/ja/a.html", file);
	is_untouched("out/minato/manifest.sha256", manifest);
	is_untouched("out", out);
}

static void a_deleted_file_comes_back(void **unused)
{
	(void)unused;
	assert_true(publish(SET("ja/a.html", "A", "ja/b.html", "B")));
	assert_int_equal(unlink("out/minato/ja/a.html"), 0);
	assert_true(publish(SET("ja/a.html", "A", "ja/b.html", "B")));
	counts(1, 1, 0, true);
	holds("out/minato/ja/a.html", "A");
}

static void what_is_no_output_any_more_goes(void **unused)
{
	(void)unused;
	assert_true(publish(SET("ja/a.html", "A", "en/b.html", "B")));
	assert_true(publish(SET("ja/a.html", "A")));
	counts(0, 1, 1, true);
	assert_false(exists("out/minato/en"));
	expect("");
}

static void modes_do_not_follow_the_umask(void **unused)
{
	mode_t old = umask(077);
	bool good = publish_to("deep/er/out", "minato", SET("ja/a.html", "A"), false);

	(void)unused;
	umask(old);
	assert_true(good);
	assert_int_equal(about("deep/er/out").st_mode & 07777, 0755);
	assert_int_equal(about("deep/er/out/minato").st_mode & 07777, 0755);
	assert_int_equal(about("deep/er/out/minato/ja").st_mode & 07777, 0755);
	assert_int_equal(about("deep/er/out/minato/ja/a.html").st_mode & 07777, 0644);
	assert_int_equal(about("deep/er/out/minato/manifest.sha256").st_mode & 07777, 0644);
}

static void a_linked_out_folder_is_followed_once(void **unused)
{
	(void)unused;
	folder("real", 0755);
	assert_int_equal(symlink("real", "out"), 0);
	assert_true(publish(SET("ja/a.html", "A")));
	assert_true(publish(SET("ja/a.html", "B")));
	assert_true(S_ISLNK(about("out").st_mode));
	holds("real/minato/ja/a.html", "B");
}

static void many_clients_in_one_run(void **unused)
{
	struct publish *p = publish_new("out");
	struct set set = SET("ja/a.html", "A");
	char client[32], path[64];

	(void)unused;
	for (int i = 0; i < 70; i++) {
		snprintf(client, sizeof client, "c%d", i);
		assert_true(publish_client(p, client, set.files, set.count, false, &result));
	}
	assert_true(publish_flush(p));
	assert_true(publish_flush(p));
	publish_free(p);
	for (int i = 0; i < 70; i++) {
		snprintf(path, sizeof path, "out/c%d/ja/a.html", i);
		holds(path, "A");
	}
	assert_false(has_leftovers());
}

static void what_is_not_flushed_is_not_published(void **unused)
{
	struct publish *p;
	struct set set = SET("ja/a.html", "2");

	(void)unused;
	assert_true(publish(SET("ja/a.html", "1")));
	p = publish_new("out");
	assert_true(publish_client(p, "minato", set.files, set.count, false, &result));
	assert_true(publish_client(p, "other", set.files, set.count, false, &result));
	holds("out/minato/ja/a.html", "1");
	publish_free(p);
	holds("out/minato/ja/a.html", "1");
	assert_false(exists("out/other"));
	assert_false(has_leftovers());
	publish_free(NULL);
}

/* ---- names ---- */

static void hostile_names_are_refused(void **unused)
{
	static const char *const names[] = {
		"../x.html", "ja/../x.html", "..", ".", "", "/etc/passwd", "ja//a.html", "ja/", "/", "a/b/c/d.html",
		"JA/a.html", "ja/A.html", "ja/a b.html", "ja/a.tar.gz", "ja/a.", "ja/.hidden", ".vscode/settings.json",
		"ja/-a.html", "ja.x/a.html", "ja/日本.html", "ja/a\n.html", "ja/a\x1b.html", "ja/con.html", "nul",
		"ja/com1.md", "aux/a.html", "manifest.sha256", "ja/a.abcdefghijklmnop", "ja\\a.html", "ja/a:b",
		"ja/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.html",
	};

	(void)unused;
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		assert_false(publish(SET(names[i], "x")));
		expect("out/minato K0813\n");
		assert_false(exists("out"));
	}
	assert_true(publish(SET("ja/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.html", "x",
		"a/b/c.html", "c", "ja/console.html", "d", "ja/0", "e")));
}

static void hostile_clients_are_refused(void **unused)
{
	static const char *const names[] = { "..", ".", "", "a/b", "Minato", ".minato", "minato.x.y", "-x", "con" };

	(void)unused;
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		assert_false(publish_to("out", names[i], SET("ja/a.html", "x"), false));
		expect("out K0813\n");
	}
	assert_true(publish_to("out", "minato.draft", SET("ja/a.html", "x"), false));
}

static void equal_names_are_refused(void **unused)
{
	(void)unused;
	assert_false(publish(SET("ja/a.html", "1", "ja/b.html", "2", "ja/a.html", "3")));
	expect("out/minato K0813\n");
	assert_false(publish(SET("ja", "1", "ja/b.html", "2")));
	expect("out/minato K0813\n");
}

/* ---- what others wrote ---- */

static void foreign_files_are_carried_over(void **unused)
{
	struct stat memo, deep;

	(void)unused;
	assert_true(publish(SET("ja/a.html", "1")));
	put("out/minato/memo.txt", "mine");
	put("out/minato/ja/Notes (1).txt", "mine too");
	folder("out/minato/own", 0750);
	folder("out/minato/own/empty", 0755);
	put("out/minato/own/deep.txt", "deep");
	assert_int_equal(symlink("/nowhere/at/all", "out/minato/own/link"), 0);
	assert_int_equal(symlink("..", "out/minato/loop"), 0);
	assert_int_equal(mkfifo("out/minato/own/pipe", 0600), 0);
	memo = about("out/minato/memo.txt");
	deep = about("out/minato/own/deep.txt");
	assert_true(publish(SET("ja/a.html", "2")));
	expect("");
	is_untouched("out/minato/memo.txt", memo);
	is_untouched("out/minato/own/deep.txt", deep);
	holds("out/minato/ja/Notes (1).txt", "mine too");
	assert_int_equal(about("out/minato/own").st_mode & 07777, 0750);
	assert_true(S_ISDIR(about("out/minato/own/empty").st_mode));
	assert_true(S_ISLNK(about("out/minato/own/link").st_mode));
	assert_true(S_ISLNK(about("out/minato/loop").st_mode));
	assert_true(S_ISFIFO(about("out/minato/own/pipe").st_mode));
	holds("out/minato/ja/a.html", "2");
}

static void a_foreign_file_keeps_a_folder_of_ours(void **unused)
{
	(void)unused;
	assert_true(publish(SET("ja/a.html", "1", "en/a.html", "1")));
	put("out/minato/en/memo.txt", "mine");
	assert_true(publish(SET("ja/a.html", "1")));
	holds("out/minato/en/memo.txt", "mine");
	assert_false(exists("out/minato/en/a.html"));
}

static void a_read_only_folder_is_carried_over(void **unused)
{
	(void)unused;
	assert_true(publish(SET("ja/a.html", "1")));
	folder("out/minato/own", 0755);
	put("out/minato/own/x", "x");
	assert_int_equal(chmod("out/minato/own", 0555), 0);
	assert_true(publish(SET("ja/a.html", "2")));
	holds("out/minato/own/x", "x");
	assert_int_equal(about("out/minato/own").st_mode & 07777, 0555);
	assert_false(has_leftovers());
}

static void edited_files_stop_the_build(void **unused)
{
	(void)unused;
	assert_true(publish(SET("ja/a.html", "1", "ja/b.html", "1", "ja/c.html", "1", "ja/d.html", "1")));
	put("out/minato/ja/a.html", "mine");
	put("out/minato/ja/c.html", "mine");
	put("out/minato/ja/d.html", "mine");
	assert_false(publish(SET("ja/a.html", "2", "ja/b.html", "2", "ja/c.html", "1")));
	expect("out/minato/ja/a.html K0802\nout/minato/ja/c.html K0802\nout/minato/ja/d.html K0802\n");
	holds("out/minato/ja/a.html", "mine");
	holds("out/minato/ja/b.html", "1");
	assert_false(has_leftovers());
	assert_true(publish_discarding(SET("ja/a.html", "2", "ja/b.html", "2", "ja/c.html", "1")));
	counts(3, 0, 1, true);
	expect("");
	holds("out/minato/ja/a.html", "2");
	holds("out/minato/ja/c.html", "1");
	assert_false(exists("out/minato/ja/d.html"));
}

static void a_file_made_a_link_or_folder_is_an_edit(void **unused)
{
	(void)unused;
	assert_true(publish(SET("ja/a.html", "1", "ja/b.html", "1")));
	put("secret", "1");
	assert_int_equal(unlink("out/minato/ja/a.html"), 0);
	assert_int_equal(symlink("../../../secret", "out/minato/ja/a.html"), 0);
	assert_int_equal(unlink("out/minato/ja/b.html"), 0);
	folder("out/minato/ja/b.html", 0755);
	put("out/minato/ja/b.html/x", "mine");
	assert_false(publish(SET("ja/a.html", "1", "ja/b.html", "1")));
	expect("out/minato/ja/a.html K0803\nout/minato/ja/b.html K0803\nout/minato/ja/b.html/x K0803\n");
	assert_true(publish_discarding(SET("ja/a.html", "2", "ja/b.html", "2")));
	holds("out/minato/ja/a.html", "2");
	holds("out/minato/ja/b.html", "2");
	holds("secret", "1");
}

/* Also where it is no output any more, and where the edit only adds. */
static void small_edits_count_too(void **unused)
{
	(void)unused;
	assert_true(publish(SET("ja/a.html", "1", "ja/b.html", "1")));
	put("out/minato/ja/b.html", "1 and mine");
	assert_int_equal(unlink("out/minato/ja/a.html"), 0);
	assert_int_equal(symlink("b.html", "out/minato/ja/a.html"), 0);
	assert_false(publish(SET("ja/b.html", "1")));
	expect("out/minato/ja/a.html K0802\nout/minato/ja/b.html K0802\n");
	assert_true(publish_discarding(SET("ja/b.html", "1")));
	assert_false(exists("out/minato/ja/a.html"));
	holds("out/minato/ja/b.html", "1");
}

static void foreign_files_in_the_way_stop_the_build(void **unused)
{
	(void)unused;
	assert_true(publish(SET("ja/a.html", "1")));
	put("out/minato/ja/b.html", "mine");
	put("out/minato/en", "mine");
	put("out/minato/keep", "mine");
	assert_false(publish(SET("ja/a.html", "2", "ja/b.html", "2", "en/a.html", "2")));
	expect("out/minato/en K0803\nout/minato/ja/b.html K0803\n");
	holds("out/minato/ja/a.html", "1");
	holds("out/minato/en", "mine");
	assert_true(publish_discarding(SET("ja/a.html", "2", "ja/b.html", "2", "en/a.html", "2")));
	holds("out/minato/en/a.html", "2");
	holds("out/minato/ja/b.html", "2");
	holds("out/minato/keep", "mine");
}

/* A lost manifest: what has the bytes of an output is ours again. */
static void equal_files_are_adopted(void **unused)
{
	struct stat file;

	(void)unused;
	assert_true(publish(SET("ja/a.html", "1", "ja/b.html", "1")));
	file = about("out/minato/ja/a.html");
	assert_int_equal(unlink("out/minato/manifest.sha256"), 0);
	assert_true(publish(SET("ja/a.html", "1", "ja/b.html", "1")));
	counts(0, 2, 0, true);
	is_untouched("out/minato/ja/a.html", file);
	assert_true(exists("out/minato/manifest.sha256"));
}

static void a_hostile_manifest_does_no_harm(void **unused)
{
	struct buf manifest = { 0 };

	(void)unused;
	assert_true(publish(SET("ja/a.html", "1")));
	put("secret", "1");
	folder("outside", 0755);
	put("outside/x.html", "1");
	buf_puts(&manifest, manifest_line("../../secret", "1"));
	buf_puts(&manifest, manifest_line("/etc/passwd", "1"));
	buf_puts(&manifest, manifest_line("ja/a.html", "1"));
	buf_puts(&manifest, "\n\nnonsense\n0123  x\n");
	buf_puts(&manifest, manifest_line("link/x.html", "1"));
	put("out/minato/manifest.sha256", buf_text(&manifest));
	buf_finish(&manifest);
	assert_int_equal(symlink("../../outside", "out/minato/link"), 0);
	assert_true(publish(SET("ja/a.html", "2")));
	expect("");
	holds("secret", "1");
	holds("outside/x.html", "1");
	assert_true(S_ISLNK(about("out/minato/link").st_mode));
}

static void a_manifest_that_is_no_file_is_not_followed(void **unused)
{
	(void)unused;
	assert_true(publish(SET("ja/a.html", "1")));
	put("secret", "1");
	assert_int_equal(unlink("out/minato/manifest.sha256"), 0);
	assert_int_equal(symlink("../../secret", "out/minato/manifest.sha256"), 0);
	assert_false(publish(SET("ja/a.html", "1")));
	expect("out/minato/manifest.sha256 K0803\n");
	assert_true(publish_discarding(SET("ja/a.html", "1")));
	holds("out/minato/manifest.sha256", manifest_line("ja/a.html", "1"));
	holds("secret", "1");
}

static void links_in_the_output_are_not_followed(void **unused)
{
	(void)unused;
	folder("outside", 0755);
	put("outside/a.html", "theirs");
	folder("out", 0755);
	folder("out/minato", 0755);
	assert_int_equal(symlink("../../outside", "out/minato/ja"), 0);
	assert_false(publish(SET("ja/a.html", "1")));
	expect("out/minato/ja K0803\n");
	assert_true(publish_discarding(SET("ja/a.html", "1")));
	holds("outside/a.html", "theirs");
	holds("out/minato/ja/a.html", "1");
	assert_true(S_ISDIR(about("out/minato/ja").st_mode));
}

static void a_client_folder_that_is_none_stops_the_build(void **unused)
{
	(void)unused;
	folder("outside", 0755);
	put("outside/x", "theirs");
	folder("out", 0755);
	assert_int_equal(symlink("../outside", "out/minato"), 0);
	assert_false(publish(SET("ja/a.html", "1")));
	expect("out/minato K0803\n");
	assert_true(publish_discarding(SET("ja/a.html", "1")));
	assert_true(S_ISDIR(about("out/minato").st_mode));
	holds("outside/x", "theirs");
	put("out/other", "mine");
	assert_false(publish_to("out", "other", SET("ja/a.html", "1"), false));
	expect("out/other K0803\n");
	assert_true(publish_to("out", "other", SET("ja/a.html", "1"), true));
	assert_false(has_leftovers());
}

/* ---- locks and leftovers ---- */

static void a_lock_keeps_the_second_out(void **unused)
{
	struct publish *p = publish_new("out");
	struct set set = SET("ja/a.html", "1");

	(void)unused;
	assert_true(publish_client(p, "minato", set.files, set.count, false, &result));
	assert_false(publish(SET("ja/a.html", "2")));
	expect("out/minato K0804\n");
	assert_true(publish_to("out", "other", SET("ja/a.html", "2"), false));
	assert_true(publish_flush(p));
	assert_true(publish(SET("ja/a.html", "2")));
	holds("out/minato/ja/a.html", "2");
	publish_free(p);
}

/* In the child: one of many that start together. */
static void race(int starting_gun, int number)
{
	char text[16], c;

	snprintf(text, sizeof text, "%d", number);
	if (read(starting_gun, &c, 1) != 0)
		_exit(9);
	_exit(publish(SET("ja/a.html", text, "ja/b.html", text)) ? 0
		: strcmp(buf_text(&seen), "out/minato K0804\n") == 0 ? 5 : 9);
}

static void many_at_once_leave_one_whole_set(void **unused)
{
	struct buf a = { 0 }, b = { 0 };
	int ends[2], status, good = 0;

	(void)unused;
	assert_int_equal(pipe(ends), 0);
	for (int i = 0; i < 12; i++)
		if (fork() == 0) {
			close(ends[1]);
			race(ends[0], i);
		}
	close(ends[0]);
	close(ends[1]);
	for (int i = 0; i < 12; i++) {
		assert_true(wait(&status) > 0);
		assert_true(WIFEXITED(status) && WEXITSTATUS(status) != 9);
		good += WEXITSTATUS(status) == 0;
	}
	assert_true(good >= 1);
	assert_true(files_read("out/minato/ja/a.html", "a", FILES_LIMIT, &a));
	assert_true(files_read("out/minato/ja/b.html", "b", FILES_LIMIT, &b));
	assert_string_equal(buf_text(&a), buf_text(&b));
	assert_false(has_leftovers());
	buf_finish(&a);
	buf_finish(&b);
}

static void leftovers_are_removed(void **unused)
{
	(void)unused;
	assert_true(publish(SET("ja/a.html", "1")));
	folder("out/.minato.new-123", 0700);
	folder("out/.minato.new-123/ja", 0500);
	folder("out/.minato.old-124", 0700);
	put("out/.minato.old-124/x", "x");
	folder("out/.minato.draft.new-7", 0700);
	folder("out/.other.new-7", 0700);
	put("out/.minato.new-x", "mine");
	assert_true(publish(SET("ja/a.html", "1")));
	counts(0, 1, 0, false);
	assert_false(exists("out/.minato.new-123"));
	assert_false(exists("out/.minato.old-124"));
	assert_true(exists("out/.minato.draft.new-7"));
	assert_true(exists("out/.other.new-7"));
	assert_true(exists("out/.minato.new-x"));
}

/* Killed between the two renames that stand in for an exchange. */
static void a_half_done_swap_is_mended(void **unused)
{
	struct stat file;

	(void)unused;
	assert_true(publish(SET("ja/a.html", "1")));
	put("out/minato/memo.txt", "mine");
	file = about("out/minato/ja/a.html");
	assert_int_equal(rename("out/minato", "out/.minato.old-9"), 0);
	folder("out/.minato.new-9", 0755);
	assert_true(publish(SET("ja/a.html", "1")));
	counts(0, 1, 0, false);
	is_untouched("out/minato/ja/a.html", file);
	holds("out/minato/memo.txt", "mine");
	assert_false(has_leftovers());
}

/* ---- no room ---- */

static void publish_with_small_files(void)
{
	static char large[100000];
	struct rlimit small = { 50000, 50000 };

	memset(large, 'x', sizeof large - 1);
	setrlimit(RLIMIT_FSIZE, &small);
	_exit(!publish(SET("ja/a.html", "2", "ja/b.html", large))
		&& strcmp(buf_text(&seen), "out/minato/ja/b.html K0801\n") == 0 ? 0 : 1);
}

static void no_room_leaves_the_old_set(void **unused)
{
	struct stat file;
	int status;
	pid_t pid;

	(void)unused;
	assert_true(publish(SET("ja/a.html", "1")));
	file = about("out/minato/ja/a.html");
	pid = fork();
	if (pid == 0)
		publish_with_small_files();
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	is_untouched("out/minato/ja/a.html", file);
	assert_false(has_leftovers());
}

static void an_out_that_cannot_be_is_reported(void **unused)
{
	(void)unused;
	put("file", "x");
	assert_false(publish_to("file", "minato", SET("ja/a.html", "1"), false));
	expect("file K0801\n");
	assert_false(publish_to("file/out", "minato", SET("ja/a.html", "1"), false));
	expect("file/out K0801\n");
	assert_false(publish_to("", "minato", SET("ja/a.html", "1"), false));
	assert_int_equal(diag_exit_status(), 3);
}

/* ---- paths below a folder ---- */

static void paths_do_not_lead_out(void **unused)
{
	static const char *const bad[] = { "..", "../x", "in/../../x", "in/out/x", "link", "/etc/passwd" };
	int at;

	(void)unused;
	folder("top", 0755);
	folder("top/in", 0755);
	put("top/in/x", "x");
	put("x", "secret");
	assert_int_equal(symlink("../..", "top/in/out"), 0);
	assert_int_equal(symlink("in/x", "top/link"), 0);
	at = open("top", O_RDONLY | O_DIRECTORY);
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
		assert_int_equal(system_open_beneath(at, bad[i], O_RDONLY, 0), -1);
		if (bad[i][0] != '/')
			assert_int_equal(system_walk_beneath(at, bad[i], O_RDONLY, 0), -1);
	}
	close(at);
}

static void both_ways_open_the_same(void **unused)
{
	int at, one, two;

	(void)unused;
	folder("top", 0755);
	folder("top/in", 0755);
	at = open("top", O_RDONLY | O_DIRECTORY);
	one = system_open_beneath(at, "in/x", O_RDWR | O_CREAT | O_EXCL, 0644);
	two = system_walk_beneath(at, "in/x", O_RDONLY, 0);
	assert_true(one >= 0 && two >= 0);
	assert_int_equal(system_walk_beneath(at, "in/x", O_RDWR | O_CREAT | O_EXCL, 0644), -1);
	assert_int_equal(errno, EEXIST);
	assert_int_equal(system_walk_beneath(at, "/etc/passwd", O_RDONLY, 0), -1);
	assert_int_not_equal(fcntl(one, F_GETFD) & FD_CLOEXEC, 0);
	assert_int_not_equal(fcntl(two, F_GETFD) & FD_CLOEXEC, 0);
	close(one);
	close(two);
	close(at);
}

/* ---- beside company.xml ---- */

static bool beside(const char *name, const char *text)
{
	return publish_beside("client", name, text, strlen(text));
}

static void writes_beside(void **unused)
{
	struct stat file;
	mode_t old = umask(077);

	(void)unused;
	folder("client", 0755);
	assert_true(beside("company.xsd", "1"));
	assert_true(beside(".vscode/settings.json", "{}"));
	assert_true(beside(".vscode/extensions.json", "{}"));
	umask(old);
	holds("client/company.xsd", "1");
	holds("client/.vscode/settings.json", "{}");
	assert_int_equal(about("client/company.xsd").st_mode & 07777, 0644);
	file = about("client/company.xsd");
	assert_true(beside("company.xsd", "1"));
	is_untouched("client/company.xsd", file);
	put("client/.company.xsd.new", "left over");
	assert_true(beside("company.xsd", "2"));
	holds("client/company.xsd", "2");
	assert_false(exists("client/.company.xsd.new"));
	expect("");
}

static void writes_beside_only_what_it_may(void **unused)
{
	static const char *const bad[] = { "../x", ".ssh/authorized-keys", "a/b/c/d", ".vscode/tasks.json", "", "/x", "X" };

	(void)unused;
	folder("client", 0755);
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
		assert_false(beside(bad[i], "x"));
		assert_non_null(strstr(buf_text(&seen), " K0813\n"));
		buf_clear(&seen);
	}
	assert_int_equal(system("test -z \"$(ls -A client)\""), 0);
}

static void a_link_beside_is_replaced_not_followed(void **unused)
{
	(void)unused;
	folder("client", 0755);
	put("secret", "s");
	folder("elsewhere", 0755);
	assert_int_equal(symlink("../secret", "client/kitei.lock"), 0);
	assert_int_equal(symlink("../elsewhere", "client/.vscode"), 0);
	assert_true(beside("kitei.lock", "x"));
	holds("secret", "s");
	holds("client/kitei.lock", "x");
	assert_false(beside(".vscode/settings.json", "{}"));
	expect("client/.vscode/settings.json K0815\n");
	assert_int_equal(system("test -z \"$(ls -A elsewhere)\""), 0);
}

static void no_folder_to_write_beside(void **unused)
{
	(void)unused;
	assert_false(beside("company.xsd", "1"));
	expect("client/company.xsd K0815\n");
}

static void a_busy_folder_is_reported(void **unused)
{
	int lock;

	(void)unused;
	folder("client", 0755);
	lock = open("client", O_RDONLY | O_DIRECTORY);
	assert_true(system_lock(lock));
	assert_false(beside("company.xsd", "1"));
	expect("client/company.xsd K0815\n");
	system_unlock(lock);
	assert_true(beside("company.xsd", "1"));
	close(lock);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(writes_files_and_manifest), TEST(unchanged_files_keep_inode_and_time),
		TEST(nothing_changed_touches_nothing), TEST(a_deleted_file_comes_back),
		TEST(what_is_no_output_any_more_goes), TEST(modes_do_not_follow_the_umask),
		TEST(a_linked_out_folder_is_followed_once), TEST(many_clients_in_one_run),
		TEST(what_is_not_flushed_is_not_published),
		TEST(hostile_names_are_refused), TEST(hostile_clients_are_refused), TEST(equal_names_are_refused),
		TEST(foreign_files_are_carried_over), TEST(a_foreign_file_keeps_a_folder_of_ours),
		TEST(a_read_only_folder_is_carried_over), TEST(edited_files_stop_the_build),
		TEST(a_file_made_a_link_or_folder_is_an_edit), TEST(small_edits_count_too),
		TEST(foreign_files_in_the_way_stop_the_build),
		TEST(equal_files_are_adopted), TEST(a_hostile_manifest_does_no_harm),
		TEST(a_manifest_that_is_no_file_is_not_followed), TEST(links_in_the_output_are_not_followed),
		TEST(a_client_folder_that_is_none_stops_the_build),
		TEST(a_lock_keeps_the_second_out), TEST(many_at_once_leave_one_whole_set),
		TEST(leftovers_are_removed), TEST(a_half_done_swap_is_mended),
		TEST(no_room_leaves_the_old_set), TEST(an_out_that_cannot_be_is_reported),
		TEST(paths_do_not_lead_out), TEST(both_ways_open_the_same),
		TEST(writes_beside), TEST(writes_beside_only_what_it_may), TEST(a_link_beside_is_replaced_not_followed),
		TEST(no_folder_to_write_beside), TEST(a_busy_folder_is_reported),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
