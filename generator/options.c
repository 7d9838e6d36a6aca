/* options.c — see options.h. */
#include "options.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "diag.h"
#include "mem.h"
#include "text.h"

enum { DRAFT = 256, DISCARD, DATE, NO_HOOKS, LAYERS, LANGUAGE, FORMAT, ACCEPT, NAME, HOOK_MEMORY, HOOK_SECONDS, HELP, VERSION };

/* To add an option: a row here and a line in take(). */
static const struct {
	const char *name;
	int letter;              /* a short option's letter, or one of the enum */
	const char *value;       /* what stands for its value in the help, NULL for none */
	const char *ja, *en;
} rows[] = {
	{ "output", 'o', "DIR", "出力するフォルダー (標準 ./out)", "folder to write into (default ./out)" },
	{ "jobs", 'j', "N", "同時に作る会社の数 (標準 1)", "clients to build at a time (default 1)" },
	{ "draft", DRAFT, NULL, "下書きとして作る (out/<会社>.draft/)", "build a draft (out/<client>.draft/)" },
	{ "discard", DISCARD, NULL, "出力の手直しを捨てる", "give up edits made by hand in the output" },
	{ "date", DATE, "D", "「今日」とみなす日 (点検だけに使う)", "the day taken as today (for checks only)" },
	{ "no-hooks", NO_HOOKS, NULL, "会社のフックを使わない", "leave out the client's hooks" },
	{ "layers", LAYERS, "DIR", "層を探すフォルダー", "folder to look for layers in" },
	{ "lang", LANGUAGE, "L", "この言語だけ作る (-o が要る)", "this language only (needs -o)" },
	{ "format", FORMAT, "F", "この形式だけ作る: html, md, tree (-o が要る)", "this format only: html, md, tree (needs -o)" },
	{ "accept", ACCEPT, NULL, "upgrade: kitei.lock を書く", "upgrade: write kitei.lock" },
	{ "name", NAME, "NAME", "init: 会社の名前", "init: name of the company" },
	{ "hook-memory", HOOK_MEMORY, "MB", "フックのメモリーの上限 (標準 64)", "memory limit of hooks (default 64)" },
	{ "hook-seconds", HOOK_SECONDS, "S", "フック1ファイルの時間の上限 (標準 1)", "time limit of one hook file (default 1)" },
	{ "verbose", 'v', NULL, "していることを表示する", "say what is being done" },
	{ "help", HELP, NULL, "この説明", "this help" },
	{ "version", VERSION, NULL, "版", "version" },
};

#define ROWS (sizeof rows / sizeof rows[0])

static void report(enum message code, const char *detail, const char *guess)
{
	diag_report((struct place){ NULL, 0 }, code, detail, guess);
}

static bool take_number(int *target, const char *value, const char *name)
{
	int number;

	if (text_to_int(value, &number) && number >= 1) {
		*target = number;
		return true;
	}
	diag_reportf((struct place){ NULL, 0 }, K1005, "--%s %s", name, value);
	return false;
}

/* 2026-02-30 has the form of a date and is none. */
static bool is_in_calendar(const char *date)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	int year = atoi(date), month = atoi(date + 5), day = atoi(date + 8);
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] + (month == 2 && leap);
}

static bool take_date(struct options *o, const char *value)
{
	static const char form[] = "dddd-dd-dd";
	bool good = strlen(value) == strlen(form);

	for (size_t i = 0; good && form[i] != '\0'; i++)
		good = form[i] == 'd' ? value[i] >= '0' && value[i] <= '9' : value[i] == form[i];
	good = good && is_in_calendar(value);
	if (!good)
		diag_reportf((struct place){ NULL, 0 }, K1005, "--date %s", value);
	o->date = value;
	return good;
}

static bool take_language(struct options *o, const char *value)
{
	o->language = value;
	if (words_have("ja en", value))
		return true;
	diag_reportf((struct place){ NULL, 0 }, K1005, "--lang %s (ja, en)", value);
	return false;
}

static bool take(struct options *o, int option, const char *value)
{
	switch (option) {
	case 'o':
		o->out = value;
		o->out_given = true;
		return true;
	case 'j':
		return take_number(&o->jobs, value, "jobs");
	case 'v':
		return o->verbose = true;
	case DRAFT:
		return o->draft = true;
	case DISCARD:
		return o->discard = true;
	case NO_HOOKS:
		return o->no_hooks = true;
	case ACCEPT:
		return o->accept = true;
	case HELP:
		return o->help = true;
	case VERSION:
		return o->version = true;
	case DATE:
		return take_date(o, value);
	case LANGUAGE:
		return take_language(o, value);
	case LAYERS:
		o->layers_dir = value;
		return true;
	case FORMAT:
		o->format = value;
		return true;
	case NAME:
		o->name = value;
		return true;
	case HOOK_MEMORY:
		return take_number(&o->hook_megabytes, value, "hook-memory");
	default:
		return take_number(&o->hook_seconds, value, "hook-seconds");
	}
}

static void report_unknown_option(const char *word)
{
	struct guess g = guess_start(word + strspn(word, "-"));

	for (size_t i = 0; i < ROWS; i++)
		guess_offer(&g, rows[i].name);
	report(K1002, word, g.best);
}

static bool read_options(struct options *o, int argc, char **argv)
{
	struct option longs[ROWS + 1] = { 0 };
	bool good = true;
	int option;

	for (size_t i = 0; i < ROWS; i++)
		longs[i] = (struct option){ rows[i].name, rows[i].value != NULL ? required_argument : no_argument, NULL, rows[i].letter };
	opterr = 0;
	while ((option = getopt_long(argc, argv, ":o:j:vh", longs, NULL)) != -1) {
		if (option == 'h')
			o->help = true;
		else if (option == ':')
			report(K1003, argv[optind - 1], NULL);
		else if (option == '?')
			report_unknown_option(argv[optind - 1]);
		else if (take(o, option, optarg))
			continue;
		good = good && option == 'h';
	}
	return good;
}

static const struct command *find_command(const char *name)
{
	struct guess g = guess_start(name);

	for (const struct command *c = commands; c->name != NULL; c++) {
		if (strcmp(c->name, name) == 0)
			return c;
		guess_offer(&g, c->name);
	}
	report(K1001, name, g.best);
	return NULL;
}

static bool count_fits(const struct options *o)
{
	if (o->word_count < o->command->min_words)
		diag_reportf((struct place){ NULL, 0 }, K1003, "kitei %s %s", o->command->name, o->command->words);
	else if (o->command->max_words >= 0 && o->word_count > o->command->max_words)
		report(K1007, o->words[o->command->max_words], NULL);
	else
		return true;
	return false;
}

bool options_read(struct options *o, int argc, char **argv)
{
	*o = (struct options){ .out = "out", .jobs = 1, .hook_megabytes = 64, .hook_seconds = 1 };
	if (!read_options(o, argc, argv))
		return false;
	if (o->help || o->version || optind == argc) {
		o->help = !o->version;
		return true;
	}
	o->command = find_command(argv[optind]);
	o->words = argv + optind + 1;
	o->word_count = argc - optind - 1;
	return o->command != NULL && count_fits(o);
}

static void put_column(struct buf *out, const char *text, size_t width)
{
	size_t columns = text_columns(text);

	buf_printf(out, "  %s", text);
	for (; columns < width; columns++)
		buf_putc(out, ' ');
	buf_puts(out, "  ");
}

static void put_option(struct buf *out, size_t row)
{
	struct buf left = { 0 };

	if (rows[row].letter < DRAFT)
		buf_printf(&left, "-%c, ", rows[row].letter);
	else if (rows[row].letter == HELP)
		buf_puts(&left, "-h, ");
	buf_printf(&left, "--%s", rows[row].name);
	if (rows[row].value != NULL)
		buf_printf(&left, " %s", rows[row].value);
	put_column(out, buf_text(&left), 22);
	buf_printf(out, "%s\n", diag_pick(rows[row].ja, rows[row].en));
	buf_finish(&left);
}

char *options_help(void)
{
	struct buf out = { 0 };

	buf_puts(&out, diag_pick(
		"kitei — 会社の情報セキュリティ文書を、一つのXMLから作る\n\n例:\n"
		"  kitei build policies/minato      文書を out/minato/ に作る\n"
		"  kitei check policies/minato      作らずに点検だけする\n\n命令:\n",
		"kitei — every information-security document of a company from one XML\n\nExamples:\n"
		"  kitei build policies/minato      write the documents to out/minato/\n"
		"  kitei check policies/minato      check without writing\n\nCommands:\n"));
	for (const struct command *c = commands; c->name != NULL; c++) {
		char *left = mem_printf("%s %s", c->name, c->words);

		put_column(&out, left, 22);
		buf_printf(&out, "%s\n", diag_pick(c->ja, c->en));
		mem_free(left);
	}
	buf_puts(&out, diag_pick("\nオプション:\n", "\nOptions:\n"));
	for (size_t i = 0; i < ROWS; i++)
		put_option(&out, i);
	buf_puts(&out, diag_pick(
		"\n終了コード: 0 作った  1 入力に誤り  2 使い方の誤り  3 システム\n",
		"\nExit status: 0 written  1 faults in the input  2 wrong usage  3 system\n"));
	return buf_take(&out);
}
