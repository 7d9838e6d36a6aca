# kitei (規程) — one XML model of a company in, the documents of its security programme out.
# 'make help' lists what can be made; README.md says the rest.

VERSION  = 0.1.0
PREFIX   = /usr/local
CLIENT   = policies/minato
DESTDIR  =

# What is needed, at this one place: Debian package:what shows that it is there (a command, a
# pkg-config module *.pc, or a file).  Only what is not there is installed.
GENERATOR_NEEDS = gcc:gcc libc6-dev:/usr/include/stdio.h make:make pkg-config:pkg-config \
	libxml2-dev:libxml-2.0.pc libxslt1-dev:libxslt.pc liblua5.4-dev:lua5.4.pc nettle-dev:nettle.pc \
	libqrencode-dev:libqrencode.pc
TEST_NEEDS = libcmocka-dev:cmocka.pc xsltproc:xsltproc libxml2-utils:xmllint cmark-gfm:cmark-gfm \
	chromium:chromium poppler-utils:pdffonts nodejs:node npm:npm default-jre-headless:java \
	universal-ctags:ctags lua-check:luacheck mandoc:mandoc bash:bash pandoc:pandoc zip:zip unzip:unzip zbar-tools:zbarimg \
	fonts-morisawa-bizud-gothic:/usr/share/doc/fonts-morisawa-bizud-gothic \
	fonts-morisawa-bizud-mincho:/usr/share/doc/fonts-morisawa-bizud-mincho \
	fonts-noto-cjk:/usr/share/doc/fonts-noto-cjk
GALLERY_NEEDS = $(filter chromium:% poppler-utils:% nodejs:% npm:% fonts-%,$(TEST_NEEDS))

CC        = gcc
CFLAGS    = -O2 -g
WARNINGS  = -std=c11 -D_XOPEN_SOURCE=700 -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
            -Wconversion -Wwrite-strings
SANITIZE  = -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
LIBRARIES = libxml-2.0 libxslt lua5.4 nettle libqrencode

BUILD    = generator/build
STAGES   = $(filter-out build build-asan manual,$(patsubst generator/%/,%,$(wildcard generator/*/)))
SOURCES  = $(wildcard generator/*.c) $(foreach stage,$(STAGES),$(wildcard generator/$(stage)/*.c))
OBJECTS  = $(patsubst generator/%.c,$(BUILD)/%.o,$(SOURCES))
HEADERS  = $(foreach stage,$(STAGES),-Igenerator/$(stage)) -Igenerator
PACKAGED = $(shell pkg-config --cflags $(LIBRARIES) 2>/dev/null)
LINKED   = $(shell pkg-config --libs $(LIBRARIES) 2>/dev/null) -lm
# How one file is compiled, for the program and for the tests.
COMPILE  = $(CC) $(CFLAGS) $(WARNINGS) $(EXTRA) -DKITEI_VERSION='"$(VERSION)"' $(HEADERS) $(PACKAGED)
Q        = $(if $(V),,@)
UNITS    = $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/*.c))

QUICKLY  = $(MAKE) --no-print-directory -j$(shell getconf _NPROCESSORS_ONLN)
ASAN     = BUILD=generator/build-asan EXTRA=-Werror CFLAGS="-O1 -g $(SANITIZE)" LDFLAGS="$(SANITIZE)"

all: $(BUILD)/kitei

help:
	@echo 'make demo       install what is missing, build the program and the sample into out/'
	@echo 'make check      install what the tests need and run all of them'
	@echo 'make            build only: $(BUILD)/kitei'
	@echo 'make test       the tests of the C program but the longest, two minutes at most'
	@echo 'make asan       all tests of the C program with AddressSanitizer and UBSan'
	@echo 'make accept     write the expected files of the tests anew; look at the difference before committing'
	@echo 'make accept-translations   note that the English of the rule library was read against the Japanese'
	@echo 'make pdf        the documents of CLIENT=$(CLIENT) as PDF; needs Chromium'
	@echo 'make gallery    all documents of CLIENT at one look, in both languages: out/gallery.html; needs Chromium'
	@echo 'make pictures   the pictures of README.md'
	@echo 'make bench      how fast it is, against others; some minutes (tests/bench/README.md)'
	@echo 'make fuzz       the hooks get changed files for SECONDS=300 (tests/fuzz/README.md); needs clang'
	@echo 'make install    PREFIX=$(PREFIX) DESTDIR=$(DESTDIR)'
	@echo 'make uninstall  take that away again'
	@echo 'make clean      remove what was compiled (not out/)'
	@echo 'V=1 shows the compiler'\''s command lines'

# ---- the two commands of the README ----

demo:
	@$(call install_missing,$(GENERATOR_NEEDS))
	@$(QUICKLY) all
	$(BUILD)/kitei build policies/minato
	@echo
	@echo '開くファイル / open: out/minato/index.html'

check:
	@$(call install_missing,$(GENERATOR_NEEDS) $(TEST_NEEDS))
	@$(QUICKLY) all tests/browser/node_modules/.package-lock.json
	@$(QUICKLY) units
	@$(QUICKLY) $(ASAN) all units
	@sh tests/check.sh

# ---- the program ----

# A missing package is named, not left to a compiler's error.
$(BUILD)/.found: Makefile
	@$(call find_missing,$(GENERATOR_NEEDS)); \
	if [ -n "$$missing" ]; then \
		echo "足りないDebianのパッケージ / missing Debian packages:$$missing"; \
		echo "  'make demo' が入れます / 'make demo' installs them"; exit 1; \
	fi
	@mkdir -p $(BUILD) && touch $@

$(BUILD)/kitei: $(OBJECTS)
	@echo '  link    $@'
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(OBJECTS) $(LINKED)

$(BUILD)/%.o: generator/%.c $(BUILD)/.found
	@mkdir -p $(dir $@)
	@echo '  compile $<'
	$(Q)$(COMPILE) -MMD -MP -c -o $@ $<

# ---- the tests ----

# Of an archive a test takes only the modules it uses; main.c stays out, the test has its own.
$(BUILD)/libkitei.a: $(filter-out %/main.o,$(OBJECTS))
	@rm -f $@
	$(Q)ar qcs $@ $^

$(BUILD)/tests/%: tests/unit/%.c $(BUILD)/libkitei.a
	@mkdir -p $(dir $@)
	@echo '  compile $<'
	$(Q)$(COMPILE) -MMD -MP -MF $@.d $(LDFLAGS) -o $@ $< $(BUILD)/libkitei.a $(LINKED) -lcmocka

units: $(UNITS)

test: all units
	@BUILD=$(BUILD) sh tests/check.sh quick

asan:
	@$(QUICKLY) $(ASAN) all units
	@BUILD=generator/build-asan sh tests/check.sh program

# The lock file pins the versions; no script of a package runs.
tests/browser/node_modules/.package-lock.json: tests/browser/package-lock.json
	cd tests/browser && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

accept check-update: all units
	@for suite in $$(grep -l -e --accept tests/*.sh | grep -v -e check.sh); do \
		echo "$$suite --accept"; sh $$suite --accept || exit 1; done

accept-translations: units
	@sh tests/translations.sh --write

# How tests/layering.sh compiles a header alone.
print-compile:
	@echo '$(COMPILE)'

# What kitei build wrote for a client, printed: out/<client>.pdf/
pdf: all
	$(BUILD)/kitei build $(CLIENT)
	generator/deliver/kitei-pdf out/$(notdir $(CLIENT:/=))

# What the documents look like when Chromium prints them: all of them on one page, and four for README.md.
gallery: printing
	$(BUILD)/kitei build $(CLIENT)
	node tests/browser/gallery.mjs out/$(notdir $(CLIENT:/=)) out

pictures: printing
	$(BUILD)/kitei build policies/minato
	node tests/browser/gallery.mjs --pictures generator/manual/pictures out/minato

printing:
	@$(call install_missing,$(GENERATOR_NEEDS) $(GALLERY_NEEDS))
	@$(QUICKLY) all tests/browser/node_modules/.package-lock.json

bench: all
	@sh tests/bench/bench.sh

fuzz:
	@sh tests/fuzz/fuzz.sh $(SECONDS)

# ---- installing ----

DATA     = $(DESTDIR)$(PREFIX)/share/kitei
DATA_OWN = templates policies/base policies/schema lua
MAN      = $(DESTDIR)$(PREFIX)/share/man
COMPLETIONS = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
PROGRAMS = kitei kitei-pdf kitei-office

install: all
	install -d '$(DESTDIR)$(PREFIX)/bin'
	install -m 755 $(BUILD)/kitei generator/deliver/kitei-pdf generator/deliver/kitei-office '$(DESTDIR)$(PREFIX)/bin'
	@for folder in $(DATA_OWN); do \
		echo "$$folder -> $(DATA)/$$folder"; \
		rm -rf "$(DATA)/$$folder"; \
		find $$folder -type d -exec install -d '$(DATA)/{}' \; ; \
		find $$folder -type f ! -name translations.lock -exec install -m 644 '{}' '$(DATA)/{}' \; ; \
	done
	install -m 644 .luacheckrc generator/deliver/office.lua generator/deliver/words.sh '$(DATA)'
	install -d '$(MAN)/man1' '$(MAN)/ja/man1' '$(COMPLETIONS)'
	@for program in $(PROGRAMS); do \
		echo "$$program.1, completion of $$program -> $(DESTDIR)$(PREFIX)/share"; \
		install -m 644 generator/manual/$$program.1 '$(MAN)/man1' && \
		install -m 644 generator/manual/$$program.ja.1 '$(MAN)/ja/man1'/$$program.1 && \
		install -m 644 generator/manual/kitei.bash '$(COMPLETIONS)'/$$program || exit 1; \
	done

# Layers that somebody put beside ours stay.
uninstall:
	@for program in $(PROGRAMS); do \
		echo "$$program, its manual and completion"; \
		rm -f '$(DESTDIR)$(PREFIX)/bin'/$$program '$(MAN)/man1'/$$program.1 '$(MAN)/ja/man1'/$$program.1 '$(COMPLETIONS)'/$$program || exit 1; \
	done
	rm -f '$(DATA)/.luacheckrc' '$(DATA)/office.lua' '$(DATA)/words.sh'
	@for folder in $(DATA_OWN); do rm -rf "$(DATA)/$$folder"; done
	@rmdir '$(DATA)/policies' '$(DATA)' 2>/dev/null || true

clean:
	rm -rf generator/build generator/build-asan

# ---- what is missing, and how it is installed ----

# Sets the shell variable missing to the packages that are not there.
define find_missing
missing=; for need in $(1); do \
	proof=$${need#*:}; \
	case $$proof in \
	*.pc) pkg-config --exists "$${proof%.pc}" 2>/dev/null ;; \
	/*) test -e "$$proof" ;; \
	*) command -v "$$proof" >/dev/null 2>&1 ;; \
	esac || missing="$$missing $${need%%:*}"; \
done
endef

define install_missing
$(find_missing); \
if [ -n "$$missing" ]; then \
	echo "Debianのパッケージを入れます / installing Debian packages:$$missing"; \
	root=; [ "$$(id -u)" -eq 0 ] || root=sudo; \
	for tool in apt-get $$root; do \
		command -v $$tool >/dev/null 2>&1 && continue; \
		echo "$$tool がありません。上のパッケージを入れてから、もう一度実行してください。"; \
		echo "There is no $$tool: install the packages above, then run this again."; exit 1; \
	done; \
	$$root env DEBIAN_FRONTEND=noninteractive apt-get -q update </dev/null \
	&& $$root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install $$missing </dev/null || exit 1; \
fi
endef

-include $(OBJECTS:.o=.d) $(UNITS:=.d)

.DELETE_ON_ERROR:
.PHONY: all help demo check units test asan accept accept-translations bench fuzz pdf gallery pictures printing check-update print-compile install uninstall clean
