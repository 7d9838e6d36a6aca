/* publish_driver.c — publishes a set of files made from a seed, so that a loop can kill it.
 *
 *     publish_driver OUT CLIENT SEED COUNT
 *
 * Every third file is the same for all seeds, so that files are linked as well as written; the
 * number of files differs by seed, so that some go.  Exit status as kitei's. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "diag.h"
#include "mem.h"
#include "publish.h"
#include "text.h"

static void make_bytes(struct buf *out, int number, int seed)
{
	if (number % 3 == 0)
		seed = 0;
	for (int line = 0; line < 200 + number % 50; line++)
		buf_printf(out, "seed %d file %d line %d 規程\n", seed, number, line);
}

static struct publish_file make_file(int number, int seed)
{
	struct buf bytes = { 0 };
	struct publish_file file;

	make_bytes(&bytes, number, seed);
	file.length = bytes.len;
	file.bytes = buf_take(&bytes);
	file.path = mem_printf("%s/file-%d.html", number % 2 == 0 ? "ja" : "en", number);
	return file;
}

static void publish(const char *out, const char *client, const struct publish_file *files, size_t count)
{
	struct publish *p = publish_new(out);
	struct publish_result result;

	publish_client(p, client, files, count, false, &result);
	publish_flush(p);
	publish_free(p);
}

int main(int count_of_words, char **words)
{
	struct publish_file *files;
	int seed, count;

	if (count_of_words != 5 || !text_to_int(words[3], &seed) || !text_to_int(words[4], &count))
		return 2;
	count += seed % 4;
	files = mem_alloc((size_t)count * sizeof *files);
	for (int i = 0; i < count; i++)
		files[i] = make_file(i, seed);
	publish(words[1], words[2], files, (size_t)count);
	for (int i = 0; i < count; i++) {
		mem_free((char *)files[i].path);
		mem_free((char *)files[i].bytes);
	}
	mem_free(files);
	return diag_exit_status();
}
