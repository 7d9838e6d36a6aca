/* commands.c — each command: what a worker does with one client, what the parent does with what
 * comes back.  Only the parent writes. */
#include "commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "buf.h"
#include "commands_run.h"
#include "diag.h"
#include "editor.h"
#include "files.h"
#include "format.h"
#include "load.h"
#include "lock.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

#define WALL_SECONDS 60
#define WORKER_MEMORY ((size_t)128 << 20)

/* ---- in the worker ---- */

static void send_output(const char *path, const char *bytes, size_t length, void *data)
{
	record_send(*(int *)data, RECORD_FILE, path, bytes, length);
}

void send_text(int fd, const char *text)
{
	record_send(fd, RECORD_TEXT, "", text, strlen(text));
}

struct build build_of(struct run *run, struct client *c)
{
	return (struct build){ .shipped = &run->shipped, .options = run->options, .client = c };
}

static void work_build(struct run *run, struct client *c, int fd, struct hooks_page *page)
{
	struct build b = build_of(run, c);

	b.output = send_output;
	b.data = &fd;
	build_all(&b, page);
}

static void work_check(struct run *run, struct client *c, int fd, struct hooks_page *page)
{
	struct build b = build_of(run, c);

	(void)fd;
	build_all(&b, page);
}

static void send_document(int fd, enum record_kind kind, const char *name, const xmlDoc *doc, bool indent)
{
	char *text = xml_file_text(doc, indent);

	record_send(fd, kind, name, text, strlen(text));
	mem_free(text);
}

/* With --lang exactly what stylesheets get: after the hooks, not a blank added. */
static void work_resolve(struct run *run, struct client *c, int fd, struct hooks_page *page)
{
	struct build b = build_of(run, c);
	xmlDoc *projected;

	if (run->options->language == NULL) {
		send_document(fd, RECORD_TEXT, "", c->resolved, true);
		return;
	}
	if (!build_model(&b, page))
		return;
	projected = edition_input(c, b.hooks, run->options->language);
	send_document(fd, RECORD_TEXT, "", projected, false);
	xmlFreeDoc(projected);
}

static void work_schema(struct run *run, struct client *c, int fd, struct hooks_page *page)
{
	xmlDoc *schema = editor_schema(run->shipped.schemas.company, run->shipped.ids);

	(void)c;
	(void)page;
	send_document(fd, RECORD_BESIDE, "company.xsd", schema, false);
	record_send(fd, RECORD_BESIDE, ".vscode/settings.json", editor_settings, strlen(editor_settings));
	record_send(fd, RECORD_BESIDE, ".vscode/extensions.json", editor_extensions, strlen(editor_extensions));
	xmlFreeDoc(schema);
}

static bool build_editions(struct build *b, struct edition *editions, size_t *count)
{
	struct words w = words_of(attr(xmlDocGetRootElement(b->client->company), "languages"));
	bool good = true;

	while (words_next(&w) && *count < 2) {
		struct edition *e = &editions[(*count)++];

		*e = (struct edition){ .client = b->client, .shipped = b->shipped, .hooks = b->hooks,
			.language = words_is(&w, "ja") ? "ja" : "en" };
		good = edition_make(e) && good;
	}
	return good;
}

static void work_upgrade(struct run *run, struct client *c, int fd, struct hooks_page *page)
{
	struct build b = build_of(run, c);
	struct edition editions[2] = { 0 };
	size_t count = 0;

	if (build_model(&b, page) && build_editions(&b, editions, &count)) {
		xmlDoc *fresh = lock_new(c, editions, count);
		char *changes = lock_changes(c->lock, fresh);

		send_text(fd, *changes != '\0' ? changes : diag_pick("変わったところはありません。\n", "Nothing has changed.\n"));
		if (run->options->accept)
			send_document(fd, RECORD_BESIDE, "kitei.lock", fresh, true);
		mem_free(changes);
		xmlFreeDoc(fresh);
	}
	for (size_t i = 0; i < count; i++)
		edition_finish(&editions[i]);
}

const char *language_for(const struct client *c)
{
	const char *languages = attr_or_empty(xmlDocGetRootElement(c->company), "languages");

	if (words_have(languages, diag_language()))
		return diag_language();
	return text_starts(languages, "en") ? "en" : "ja";
}

static void run_task(struct job *job, int fd, struct hooks_page *page)
{
	struct task *task = job->data;
	struct client c;

	if (client_load(&c, task->folder, &task->run->shipped, task->run->options, task->run->today))
		task->run->work(task->run, &c, fd, page);
}

/* ---- in the parent ---- */

static void finish_build(struct job *job, const struct record *records, size_t count, bool good)
{
	struct task *task = job->data;
	struct run *run = task->run;
	struct publish_file *files = mem_alloc((count + 1) * sizeof *files);
	struct publish_result result = { 0 };
	char *name = mem_printf("%s%s", job->name, run->options->draft ? ".draft" : "");
	size_t n = 0;

	for (size_t i = 0; i < count; i++) {
		if (records[i].kind != RECORD_FILE)
			continue;
		files[n++] = (struct publish_file){ records[i].name, records[i].bytes, records[i].length };
		if (run->options->verbose)
			buf_printf(&run->summary, "%s/%s/%s\n", run->options->out, name, records[i].name);
	}
	if (good && publish_client(run->publish, name, files, n, run->options->discard, &result))
		buf_printf(&run->summary, diag_pick("%s: %zuファイル（新しい・変わった %zu、同じ %zu、なくなった %zu） → %s/%s/\n",
			"%s: %zu files (%zu new or changed, %zu unchanged, %zu removed) → %s/%s/\n"), job->name,
			n, result.written, result.unchanged, result.removed, run->options->out, name);
	mem_free(name);
	mem_free(files);
}

static void finish_check(struct job *job, const struct record *records, size_t count, bool good)
{
	struct task *task = job->data;

	(void)records;
	(void)count;
	if (good)
		buf_printf(&task->run->summary, diag_pick("%s: 誤りはありません\n", "%s: no faults\n"), job->name);
}

/* Settings of an editor are their owner's once they are there. */
static bool is_taken(const struct task *task, const char *name)
{
	char *path = mem_printf("%s%s", task->folder->path, name);
	bool taken = text_starts(name, ".vscode/") && files_is_file(path);

	mem_free(path);
	return taken;
}

static void put_beside(const struct task *task, const struct record *r)
{
	if (!is_taken(task, r->name) && publish_beside(task->folder->path, r->name, r->bytes, r->length))
		buf_printf(&task->run->summary, "%s%s\n", task->folder->path, r->name);
}

void finish_other(struct job *job, const struct record *records, size_t count, bool good)
{
	for (size_t i = 0; good && i < count; i++) {
		if (records[i].kind == RECORD_TEXT)
			fwrite(records[i].bytes, 1, records[i].length, stdout);
		if (records[i].kind == RECORD_BESIDE)
			put_beside(job->data, &records[i]);
	}
}

static void read_today(struct run *run)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	time_t now = epoch != NULL ? (time_t)strtoll(epoch, NULL, 10) : time(NULL);
	struct tm day;

	if (run->options->date != NULL)
		snprintf(run->today, sizeof run->today, "%s", run->options->date);
	else if (gmtime_r(&now, &day) != NULL)
		strftime(run->today, sizeof run->today, "%Y-%m-%d", &day);
}

static void run_jobs(struct run *run, run_finish finish)
{
	size_t count = run->folders.count;
	struct job *jobs = mem_zalloc((count + 1) * sizeof *jobs);
	struct task *tasks = mem_zalloc((count + 1) * sizeof *tasks);
	struct worker_limits limits = {
		.parallel = run->options->jobs,
		.wall_seconds = WALL_SECONDS,
		.cpu_seconds = WALL_SECONDS,
		.memory = WORKER_MEMORY + ((size_t)run->options->hook_megabytes << 20),
	};

	for (size_t i = 0; i < count; i++) {
		tasks[i] = (struct task){ run, &run->folders.items[i] };
		jobs[i] = (struct job){ run->folders.items[i].name, run->folders.items[i].path, run_task, finish, &tasks[i] };
	}
	worker_run(jobs, count, &limits);
	mem_free(jobs);
	mem_free(tasks);
}

static bool options_are_sound(const struct options *o)
{
	if (o->format != NULL && format_named(o->format) == NULL)
		diag_reportf((struct place){ NULL, 0 }, K1005, "--format %s", o->format);
	else if (strcmp(o->command->name, "build") == 0 && (o->language != NULL || o->format != NULL) && !o->out_given)
		diag_report((struct place){ NULL, 0 }, K1006, NULL, NULL);
	else if (o->layers_dir != NULL && !files_is_folder(o->layers_dir))
		diag_reportf((struct place){ NULL, 0 }, K1005, "--layers %s", o->layers_dir);
	else if (*o->out == '\0')
		diag_reportf((struct place){ NULL, 0 }, K1005, "-o \"\"");
	else
		return true;
	return false;
}

/* What was printed has arrived, or it is a system error: a full disk must not pass as success. */
static int end(const char *text)
{
	fputs(text, stdout);
	if (fflush(stdout) != 0 || ferror(stdout))
		diag_report((struct place){ NULL, 0 }, K0801, "stdout", NULL);
	return diag_exit_status();
}

int run_command(const struct options *o, run_work work, run_finish finish)
{
	struct run run = { .options = o, .work = work };
	int status;

	load_prepare();
	diag_set_draft(o->draft);
	if (options_are_sound(o) && client_folders_read(&run.folders, o->words, o->word_count) && shipped_load(&run.shipped)) {
		read_today(&run);
		if (run.folders.count > 1)
			shipped_compile(&run.shipped);
		run.publish = publish_new(o->out);
		run_jobs(&run, finish);
		publish_flush(run.publish);
		publish_free(run.publish);
	}
	status = end(buf_text(&run.summary));
	client_folders_finish(&run.folders);
	shipped_finish(&run.shipped);
	buf_finish(&run.summary);
	return status;
}

int command_build(const struct options *o)
{
	return run_command(o, work_build, finish_build);
}

int command_check(const struct options *o)
{
	return run_command(o, work_check, finish_check);
}

int command_resolve(const struct options *o)
{
	return run_command(o, work_resolve, finish_other);
}

int command_schema(const struct options *o)
{
	return run_command(o, work_schema, finish_other);
}

int command_upgrade(const struct options *o)
{
	return run_command(o, work_upgrade, finish_other);
}

int print_and_end(char *text)
{
	int status = end(text != NULL ? text : "");

	mem_free(text);
	return status;
}
