/* test_record.c — records: what is sent arrives, in whatever pieces; what is no record is refused. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "buf.h"
#include "diag.h"
#include "mem.h"
#include "record.h"

enum { HEAD = 16 };

/* What `send` writes to its end of a pipe; small enough for the pipe to hold. */
static void sent(void (*send)(int fd), struct buf *out)
{
	char block[4096];
	int ends[2];
	ssize_t n;

	assert_int_equal(pipe(ends), 0);
	send(ends[1]);
	close(ends[1]);
	while ((n = read(ends[0], block, sizeof block)) > 0)
		buf_put(out, block, (size_t)n);
	close(ends[0]);
}

static void send_three(int fd)
{
	record_send(fd, RECORD_FILE, "ja/standards.html", "<p>\0</p>", 8);
	record_send(fd, RECORD_TEXT, "", "", 0);
	record_send(fd, RECORD_DONE, "", "", 0);
}

static void expect_three(struct record_reader *reader)
{
	struct record record;

	assert_true(record_reader_take(reader, &record));
	assert_int_equal(record.kind, RECORD_FILE);
	assert_string_equal(record.name, "ja/standards.html");
	assert_int_equal(record.length, 8);
	assert_memory_equal(record.bytes, "<p>\0</p>", 9);
	record_finish(&record);
	assert_true(record_reader_take(reader, &record));
	assert_int_equal(record.kind, RECORD_TEXT);
	assert_int_equal(record.length, 0);
	record_finish(&record);
	assert_true(record_reader_take(reader, &record));
	assert_int_equal(record.kind, RECORD_DONE);
	record_finish(&record);
	assert_false(record_reader_take(reader, &record));
}

static void arrives_in_any_pieces(void **unused)
{
	struct buf bytes = { 0 };

	(void)unused;
	sent(send_three, &bytes);
	for (size_t step = 1; step <= bytes.len; step++) {
		struct record_reader *reader = record_reader_new();

		for (size_t at = 0; at < bytes.len; at += step)
			assert_true(record_reader_feed(reader, bytes.data + at,
				bytes.len - at < step ? bytes.len - at : step));
		expect_three(reader);
		record_reader_free(reader);
	}
	buf_finish(&bytes);
}

static void half_a_record_is_not_taken(void **unused)
{
	struct record_reader *reader = record_reader_new();
	struct buf bytes = { 0 };
	struct record record;

	(void)unused;
	sent(send_three, &bytes);
	assert_true(record_reader_feed(reader, bytes.data, HEAD + 5));
	assert_false(record_reader_take(reader, &record));
	record_reader_free(reader);
	buf_finish(&bytes);
}

static void untaken_records_are_freed(void **unused)
{
	struct record_reader *reader = record_reader_new();
	struct buf bytes = { 0 };

	(void)unused;
	sent(send_three, &bytes);
	assert_true(record_reader_feed(reader, bytes.data, bytes.len));
	record_reader_free(reader);
	record_reader_free(NULL);
	buf_finish(&bytes);
}

static bool accepts(const char *bytes, size_t length)
{
	struct record_reader *reader = record_reader_new();
	bool good = record_reader_feed(reader, bytes, length);

	if (!good)
		assert_false(record_reader_feed(reader, "", 0));
	record_reader_free(reader);
	return good;
}

static void damage_is_refused(void **unused)
{
	static const char huge_bytes[HEAD] = "krec\0\0\0\0\0\0\0\0\x01\0\0\x04";
	static const char largest[HEAD] = "krec\0\0\0\0\0\0\0\0\0\0\0\x04";
	static const char huge_name[HEAD] = "krec\0\0\0\0\x01\x10\0\0\0\0\0\0";
	static const char endless[HEAD] = "krec\0\0\0\0\0\0\0\0\xff\xff\xff\xff";
	static const char kind[HEAD] = "krec\x05\0\0\0\0\0\0\0\0\0\0\0";
	static const char magic[HEAD] = "Krec\0\0\0\0\0\0\0\0\0\0\0\0";
	static const char nul_in_name[HEAD + 3] = "krec\0\0\0\0\x03\0\0\0\0\0\0\0a\0b";

	(void)unused;
	assert_true(accepts(largest, HEAD));
	assert_false(accepts(huge_bytes, HEAD));
	assert_false(accepts(huge_name, HEAD));
	assert_false(accepts(endless, HEAD));
	assert_false(accepts(kind, HEAD));
	assert_false(accepts(magic, HEAD));
	assert_false(accepts(nul_in_name, sizeof nul_in_name));
}

/* Any change of one byte is refused or gives other records, but nothing else happens. */
static void every_changed_byte_is_survived(void **unused)
{
	struct buf bytes = { 0 };

	(void)unused;
	sent(send_three, &bytes);
	for (size_t i = 0; i < bytes.len; i++)
		for (int change = 1; change < 256; change++) {
			struct record_reader *reader = record_reader_new();
			struct record record;

			bytes.data[i] = (char)(bytes.data[i] ^ change);
			record_reader_feed(reader, bytes.data, bytes.len);
			while (record_reader_take(reader, &record))
				record_finish(&record);
			record_reader_free(reader);
			bytes.data[i] = (char)(bytes.data[i] ^ change);
		}
	buf_finish(&bytes);
}

static void a_flood_is_refused(void **unused)
{
	struct record_reader *reader = record_reader_new();
	static const char empty[HEAD] = "krec\x03\0\0\0\0\0\0\0\0\0\0\0";
	struct buf many = { 0 };
	struct record record;
	size_t fed = 0;

	(void)unused;
	for (int i = 0; i < 4096; i++)
		buf_put(&many, empty, HEAD);
	while (record_reader_feed(reader, many.data, many.len)) {
		while (record_reader_take(reader, &record))
			record_finish(&record);
		assert_true(++fed < 1000);
	}
	record_reader_free(reader);
	buf_finish(&many);
}

static const struct report full = { K0104, { "policies/minato/company.xml", 42 }, "sysadmn", "sysadmin" };
static const struct report bare = { K0801, { NULL, -3 }, NULL, "" };

static void send_reports(int fd)
{
	record_send_report(&full, &fd);
	record_send_report(&bare, &fd);
}

static void reports_arrive(void **unused)
{
	struct record_reader *reader = record_reader_new();
	struct buf bytes = { 0 };
	struct record record;
	struct report report;

	(void)unused;
	sent(send_reports, &bytes);
	assert_true(record_reader_feed(reader, bytes.data, bytes.len));
	assert_true(record_reader_take(reader, &record));
	assert_true(record_report(&record, &report));
	assert_int_equal(report.code, K0104);
	assert_int_equal(report.where.line, 42);
	assert_string_equal(report.where.file, full.where.file);
	assert_string_equal(report.detail, "sysadmn");
	assert_string_equal(report.guess, "sysadmin");
	record_finish(&record);
	assert_true(record_reader_take(reader, &record));
	assert_true(record_report(&record, &report));
	assert_null(report.where.file);
	assert_int_equal(report.where.line, 0);
	assert_null(report.detail);
	assert_string_equal(report.guess, "");
	record_finish(&record);
	record_reader_free(reader);
	buf_finish(&bytes);
}

static void damaged_reports_are_refused(void **unused)
{
	static const struct {
		const char *name, *bytes;
		size_t length;
	} cases[] = {
		{ "K9999", "1\0-\0-\0-", 8 },      /* no such message */
		{ "K0104", "", 0 },                /* nothing */
		{ "K0104", "1\0-\0-\0-", 7 },      /* the last NUL is missing */
		{ "K0104", "1\0-\0-", 6 },         /* a field is missing */
		{ "K0104", "1\0-\0-\0-\0-", 10 },  /* one too many */
		{ "K0104", "x\0-\0-\0-", 8 },      /* no number */
		{ "K0104", "99999999999\0-\0-\0-", 18 },
		{ "K0104", "1\0-a\0-\0-", 9 },     /* neither text nor none */
		{ "K0104", "1\0\0-\0-", 7 },
	};

	(void)unused;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct record record = { RECORD_MESSAGE, mem_strdup(cases[i].name),
			mem_strndup(cases[i].bytes, cases[i].length), cases[i].length };
		struct report report;

		assert_false(record_report(&record, &report));
		record_finish(&record);
	}
}

static void other_kinds_are_no_report(void **unused)
{
	struct record record = { RECORD_TEXT, mem_strdup("K0104"), mem_strndup("1\0-\0-\0-", 8), 8 };
	struct report report;

	(void)unused;
	assert_false(record_report(&record, &report));
	record.kind = RECORD_MESSAGE;
	assert_true(record_report(&record, &report));
	record_finish(&record);
}

/* A parent that is gone ends the worker: by SIGPIPE, or by status where that is ignored. */
static void a_lost_parent_ends_the_worker(void **unused)
{
	int ends[2], status;
	pid_t pid;

	(void)unused;
	assert_int_equal(pipe(ends), 0);
	close(ends[0]);
	pid = fork();
	if (pid == 0) {
		signal(SIGPIPE, SIG_IGN);
		record_send(ends[1], RECORD_TEXT, "", "x", 1);
		_exit(0);
	}
	close(ends[1]);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), RECORD_EXIT_STATUS);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(arrives_in_any_pieces),
		cmocka_unit_test(half_a_record_is_not_taken),
		cmocka_unit_test(untaken_records_are_freed),
		cmocka_unit_test(damage_is_refused),
		cmocka_unit_test(every_changed_byte_is_survived),
		cmocka_unit_test(a_flood_is_refused),
		cmocka_unit_test(reports_arrive),
		cmocka_unit_test(damaged_reports_are_refused),
		cmocka_unit_test(other_kinds_are_no_report),
		cmocka_unit_test(a_lost_parent_ends_the_worker),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
