<?xml version="1.0" encoding="UTF-8"?>
<!-- Which rule answers which clause of which source. Second round: only what stands in the linked trees of this programme counts as an answer.
     It opens with what the table does not claim, and with the gaps; the full tables come last.
     A clause with a category is a measure, what stands under it are its sub-points: those must be answered. All other clauses are points consulted.
     Status of a clause, one letter: a = answered by a printed rule, item or procedure, a point consulted also by what is taught, drilled or assessed ·
     l = its rule was left out · o = open. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/catalogues.xsl"/>
  <xsl:import href="common/clauses.xsl"/>
  <xsl:import href="common/programme.xsl"/>
  <xsl:import href="common/reach.xsl"/>

  <!-- "telework4:A12.1" → the sources that name it. In the resolved tree each <source> names one clause. -->
  <xsl:key name="cited" match="/kitei/model/chapters/chapter/topic/rule/source" use="@clauses"/>
  <xsl:key name="cited" match="/kitei/model/chapters/chapter/topic/rule/item/source" use="@clauses"/>
  <xsl:key name="cited" match="/kitei/model/chapters/chapter/procedure/step/source" use="@clauses"/>
  <!-- What answers a point consulted besides rules: cases, slides, drills, risks, activities of the year and forms; never a measure. -->
  <xsl:key name="taught" match="/kitei/model/catalog/*[self::case or self::slide or self::scenario or self::risk or self::activity or self::record]/source" use="@clauses"/>
  <!-- id of such an element → where it is printed -->
  <xsl:key name="shown" match="/kitei/set/tree/slide" use="@id"/>
  <xsl:key name="shown" match="/kitei/set/tree[@document = 'casebook']/section" use="substring-after(@id, 'casebook-')"/>
  <xsl:key name="shown" match="/kitei/set/tree[@document = 'drill']/section" use="substring-after(@id, 'drill-')"/>
  <xsl:key name="shown" match="/kitei/set/tree[@document = 'risk-analysis']" use="/kitei/model/catalog/risk/@id"/>
  <xsl:key name="shown" match="/kitei/set/tree[@document = 'annual-plan']" use="/kitei/model/catalog/activity/@id"/>
  <xsl:key name="shown" match="/kitei/set/tree/form" use="@id"/>
  <xsl:key name="shown" match="/kitei/set/tree/section/form" use="@id"/>
  <xsl:key name="left-out" match="/kitei/model/excluded/rule/source" use="@clauses"/>
  <xsl:key name="left-out" match="/kitei/model/excluded/item/source" use="@clauses"/>
  <xsl:key name="left-out" match="/kitei/model/excluded/step/source" use="@clauses"/>
  <xsl:key name="left-out" match="/kitei/model/excluded/activity/source" use="@clauses"/>
  <xsl:key name="left-out" match="/kitei/model/excluded/case/source" use="@clauses"/>
  <!-- id of a rule, item or procedure → where it is printed -->
  <xsl:key name="printed" match="/kitei/set/tree/principle" use="@rule"/>
  <xsl:key name="printed" match="/kitei/set/tree/procedure" use="@id"/>
  <xsl:key name="printed" match="/kitei/set/tree/chapter/article/clause" use="@rule"/>
  <xsl:key name="printed" match="/kitei/set/tree/chapter/article/clause/item" use="@id"/>
  <!-- "telework4 loss" → measures of a category -->
  <xsl:key name="in-category" match="/kitei/model/catalog/source/clause" use="concat(../@id, ' ', @category)"/>

  <xsl:variable name="sources" select="/kitei/model/catalog/source[clause][not(@asked-by)]"/>

  <xsl:template match="kitei">
    <xsl:call-template name="stop-at-lists"/>
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <p class="notice">
        <xsl:choose>
          <xsl:when test="$standards[@edition-of]"><xsl:value-of select="key('label', 'coverage-editions-both')/@name"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="key('label', 'coverage-editions')/@name"/></xsl:otherwise>
        </xsl:choose>
      </p>
      <p class="notice"><xsl:value-of select="key('label', 'coverage-claim')/@name"/></p>
      <xsl:call-template name="control"/>
      <section id="{$document}-summary" title="{key('label', 'coverage-summary')/@name}">
        <xsl:call-template name="basis"/>
        <xsl:call-template name="summary"/>
        <xsl:call-template name="balance"/>
      </section>
      <xsl:call-template name="gaps"/>
      <xsl:call-template name="drops"/>
      <xsl:call-template name="others"/>
      <xsl:apply-templates select="$sources[clause/@category]" mode="measures"/>
      <xsl:apply-templates select="$sources[clause/@category]" mode="reach"/>
      <xsl:apply-templates select="$sources[not(clause/@category)]" mode="consulted"/>
      <xsl:apply-templates select="$sources[clause/@category][clause[not(@category)]]" mode="consulted"/>
      <xsl:apply-templates select="$standards" mode="standard"/>
      <xsl:call-template name="own"/>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <!-- A key cannot split a list: a source that names two clauses would be found under neither. -->
  <xsl:template name="stop-at-lists">
    <xsl:if test="model/chapters/chapter/topic/rule/source[contains(@clauses, ' ')]
                  or model/chapters/chapter/topic/rule/item/source[contains(@clauses, ' ')]
                  or model/excluded/*/source[contains(@clauses, ' ')]
                  or model/excluded/*[@clauses][not(source)]">
      <xsl:message terminate="yes">coverage.xsl: the resolved tree must name one clause in each source</xsl:message>
    </xsl:if>
  </xsl:template>


  <!-- ========== Status ========== -->

  <xsl:template match="clause/clause" mode="status">
    <xsl:variable name="ref" select="concat(../../@id, ':', @id)"/>
    <xsl:choose>
      <xsl:when test="key('printed', key('cited', $ref)/../@id | key('cited', $ref)/parent::step/../@id)">a</xsl:when>
      <xsl:when test="not(../@category) and key('taught', $ref)/parent::*[key('shown', @id)]">a</xsl:when>
      <xsl:when test="key('left-out', $ref)">l</xsl:when>
      <xsl:otherwise>o</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A measure is answered by a rule that names it, or when every one of its sub-points is. -->
  <xsl:template match="source/clause" mode="status">
    <xsl:variable name="ref" select="concat(../@id, ':', @id)"/>
    <xsl:variable name="points"><xsl:apply-templates select="clause" mode="status"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="key('printed', key('cited', $ref)/../@id | key('cited', $ref)/parent::step/../@id)">a</xsl:when>
      <xsl:when test="clause and translate($points, 'a', '') = ''">a</xsl:when>
      <xsl:when test="not(@category) and key('taught', $ref)/parent::*[key('shown', @id)]">a</xsl:when>
      <xsl:when test="key('left-out', $ref)">l</xsl:when>
      <xsl:when test="clause and not(contains($points, 'o'))">l</xsl:when>
      <xsl:otherwise>o</xsl:otherwise>
    </xsl:choose>
  </xsl:template>


  <!-- ========== Summary ========== -->

  <!-- Which edition of what. -->
  <xsl:template name="basis">
    <p><xsl:value-of select="key('label', 'coverage-basis')/@name"/></p>
    <ul>
      <xsl:for-each select="$sources">
        <li><xsl:apply-templates select="." mode="title"/></li>
      </xsl:for-each>
    </ul>
  </xsl:template>

  <xsl:template match="source" mode="title">
    <xsl:choose>
      <xsl:when test="edition">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'coverage-source'"/>
          <xsl:with-param name="one" select="string(@name)"/>
          <xsl:with-param name="two" select="string(edition/@name)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="@name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="summary">
    <table class="summary">
      <columns>
        <column width="36%"/><column width="12%"/><column width="10%"/><column width="14%"/><column width="14%"/><column width="14%"/>
      </columns>
      <head>
        <cell><xsl:value-of select="key('label', 'coverage-of')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'coverage-unit')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'coverage-total')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'coverage-answered')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'coverage-left-out')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'coverage-open')/@name"/></cell>
      </head>
      <xsl:for-each select="$sources">
        <xsl:call-template name="counts">
          <xsl:with-param name="unit" select="'coverage-measures'"/>
          <xsl:with-param name="letters"><xsl:apply-templates select="clause[@category]" mode="status"/></xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="counts">
          <xsl:with-param name="unit" select="'coverage-points'"/>
          <xsl:with-param name="letters"><xsl:apply-templates select="clause[@category]/clause" mode="status"/></xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="counts">
          <xsl:with-param name="unit" select="'coverage-consulted'"/>
          <xsl:with-param name="letters"><xsl:apply-templates select="clause[not(@category)]" mode="statuses"/></xsl:with-param>
        </xsl:call-template>
      </xsl:for-each>
    </table>
  </xsl:template>

  <!-- A point and those under it. -->
  <xsl:template match="clause" mode="statuses">
    <xsl:apply-templates select=". | clause" mode="status"/>
  </xsl:template>

  <!-- One letter per clause: their number is the length of the string. Current node: the source. -->
  <xsl:template name="counts">
    <xsl:param name="unit"/>
    <xsl:param name="letters"/>
    <xsl:if test="string($letters)">
      <row>
        <cell head="yes"><xsl:value-of select="@name"/></cell>
        <cell><xsl:value-of select="key('label', $unit)/@name"/></cell>
        <cell class="number"><xsl:value-of select="string-length($letters)"/></cell>
        <cell class="number"><xsl:value-of select="string-length(translate($letters, 'lo', ''))"/></cell>
        <cell class="number"><xsl:value-of select="string-length(translate($letters, 'ao', ''))"/></cell>
        <cell class="number"><xsl:value-of select="string-length(translate($letters, 'al', ''))"/></cell>
      </row>
    </xsl:if>
  </xsl:template>


  <!-- ========== Gaps and drops, before any success ========== -->

  <xsl:template name="gaps">
    <xsl:variable name="rows">
      <xsl:apply-templates select="$sources/clause[@category]" mode="gap"/>
    </xsl:variable>
    <section id="{$document}-gaps" title="{key('label', 'coverage-gaps')/@name}">
      <xsl:choose>
        <xsl:when test="string($rows)">
          <p><xsl:value-of select="key('label', 'coverage-gaps-lead')/@name"/></p>
          <table class="gaps">
            <columns>
              <column width="30%"/><column width="12%"/><column width="58%"/>
            </columns>
            <head>
              <cell><xsl:value-of select="key('label', 'coverage-of')/@name"/></cell>
              <cell><xsl:value-of select="key('label', 'coverage-number')/@name"/></cell>
              <cell><xsl:value-of select="key('label', 'coverage-caption')/@name"/></cell>
            </head>
            <xsl:copy-of select="$rows"/>
          </table>
        </xsl:when>
        <xsl:otherwise><p><xsl:value-of select="key('label', 'none')/@name"/></p></xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

  <xsl:template match="clause" mode="gap">
    <xsl:variable name="status"><xsl:apply-templates select="." mode="status"/></xsl:variable>
    <xsl:if test="$status = 'o'">
      <row class="open">
        <xsl:if test="parent::clause"><xsl:attribute name="class">open sub</xsl:attribute></xsl:if>
        <cell><xsl:value-of select="ancestor::source/@name"/></cell>
        <cell><xsl:value-of select="@id"/></cell>
        <cell><xsl:value-of select="@name"/></cell>
      </row>
    </xsl:if>
    <xsl:apply-templates select="clause" mode="gap"/>
  </xsl:template>

  <!-- Every drop with its reason, who agreed, when, and until when. -->
  <xsl:template name="drops">
    <section id="{$document}-drops" title="{key('label', 'coverage-drops')/@name}">
      <xsl:choose>
        <xsl:when test="model/deviations/drop/hit">
          <table class="drops">
            <xsl:call-template name="columns">
              <xsl:with-param name="ja" select="'23 14 27 12 12 12'"/>
              <xsl:with-param name="en" select="'18 15 21 18 14 14'"/>
            </xsl:call-template>
            <head>
              <cell><xsl:value-of select="key('label', 'coverage-rule')/@name"/></cell>
              <cell><xsl:value-of select="key('label', 'coverage-touched')/@name"/></cell>
              <cell><xsl:value-of select="key('label', 'coverage-reason')/@name"/></cell>
              <cell><xsl:value-of select="key('label', 'coverage-approver')/@name"/></cell>
              <cell><xsl:value-of select="key('label', 'coverage-date')/@name"/></cell>
              <cell><xsl:value-of select="key('label', 'coverage-review')/@name"/></cell>
            </head>
            <xsl:apply-templates select="model/deviations/drop/hit"/>
          </table>
        </xsl:when>
        <xsl:otherwise><p><xsl:value-of select="key('label', 'none')/@name"/></p></xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

  <xsl:template match="hit">
    <row class="left-out">
      <cell head="yes"><xsl:apply-templates select="key('excluded', @rule)" mode="title"/></cell>
      <cell>
        <xsl:apply-templates select="key('excluded', @rule)" mode="clauses"/>
        <xsl:if test="not(key('excluded', @rule)/source)"><xsl:value-of select="key('label', 'none')/@name"/></xsl:if>
      </cell>
      <cell><xsl:value-of select="../reason/@name"/></cell>
      <cell><xsl:apply-templates select=".." mode="approver"/></cell>
      <cell><date value="{../@date}" style="short"/></cell>
      <cell>
        <xsl:apply-templates select="../@review-by" mode="short"/>
        <xsl:if test="not(../@review-by)"><xsl:value-of select="key('label', 'none')/@name"/></xsl:if>
      </cell>
    </row>
  </xsl:template>

  <xsl:template match="@*" mode="short">
    <date value="{.}" style="short"/>
  </xsl:template>

  <!-- What the facts of the company rule out: no decision, hence no approver. -->
  <xsl:template name="others">
    <xsl:variable name="out" select="model/excluded/rule[source][@cause != 'drop']"/>
    <xsl:if test="$out">
      <section id="{$document}-others" title="{key('label', 'coverage-others')/@name}">
        <table class="others">
          <columns>
            <column width="44%"/><column width="22%"/><column width="34%"/>
          </columns>
          <head>
            <cell><xsl:value-of select="key('label', 'coverage-rule')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'coverage-touched')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'coverage-reason')/@name"/></cell>
          </head>
          <xsl:for-each select="$out">
            <row>
              <cell head="yes"><xsl:apply-templates select="." mode="title"/></cell>
              <cell><xsl:apply-templates select="." mode="clauses"/></cell>
              <cell><xsl:value-of select="key('label', concat('cause-', @cause))/@name"/></cell>
            </row>
          </xsl:for-each>
        </table>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Clauses the sentence and its items rest on, each once. -->
  <xsl:template match="excluded/*" mode="clauses">
    <xsl:for-each select="source[not(@clauses = preceding-sibling::source/@clauses)]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <xsl:value-of select="substring-after(@clauses, ':')"/>
    </xsl:for-each>
  </xsl:template>


  <!-- ========== Clause by clause ========== -->

  <!-- Measures: a table per category. -->
  <xsl:template match="source" mode="measures">
    <xsl:variable name="source" select="@id"/>
    <section id="{$document}-{@id}">
      <xsl:attribute name="title"><xsl:apply-templates select="." mode="title"/></xsl:attribute>
      <xsl:for-each select="/kitei/model/catalog/category">
        <xsl:variable name="clauses" select="key('in-category', concat($source, ' ', @id))"/>
        <xsl:if test="$clauses">
          <section title="{@name}">
            <xsl:call-template name="measures"><xsl:with-param name="clauses" select="$clauses"/></xsl:call-template>
          </section>
        </xsl:if>
      </xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template name="measures">
    <xsl:param name="clauses"/>
    <table class="measures">
      <xsl:call-template name="columns">
        <xsl:with-param name="ja" select="'12 39 13 11 25'"/>
        <xsl:with-param name="en" select="'12 33 18 17 20'"/>
      </xsl:call-template>
      <head>
        <cell><xsl:value-of select="key('label', 'coverage-number')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'coverage-caption')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'coverage-role')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'coverage-mark')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'coverage-answers')/@name"/></cell>
      </head>
      <xsl:for-each select="$clauses">
        <xsl:apply-templates select=". | clause" mode="measure"/>
      </xsl:for-each>
    </table>
  </xsl:template>

  <xsl:template match="clause" mode="measure">
    <row>
      <xsl:if test="parent::clause"><xsl:attribute name="class">sub</xsl:attribute></xsl:if>
      <cell head="yes"><xsl:value-of select="@id"/></cell>
      <cell><xsl:value-of select="@name"/></cell>
      <cell>
        <xsl:call-template name="capital">
          <xsl:with-param name="words" select="key('catalog', concat('role ', @role))/@name"/>
        </xsl:call-template>
      </cell>
      <cell>
        <xsl:apply-templates select="@mark" mode="words"/>
        <xsl:if test="not(@mark)"><xsl:value-of select="key('label', 'none')/@name"/></xsl:if>
      </cell>
      <cell>
        <xsl:call-template name="answer">
          <xsl:with-param name="none"><strong><xsl:value-of select="key('label', 'coverage-open')/@name"/></strong></xsl:with-param>
        </xsl:call-template>
      </cell>
    </row>
  </xsl:template>

  <!-- Points consulted: one table per source. That no rule names a point is no gap. -->
  <xsl:template match="source" mode="consulted">
    <section id="{$document}-{@id}-consulted">
      <xsl:attribute name="title">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'coverage-consulted-title'"/>
          <xsl:with-param name="one"><xsl:apply-templates select="." mode="title"/></xsl:with-param>
        </xsl:call-template>
      </xsl:attribute>
      <table class="consulted">
        <columns>
          <column width="12%"/><column width="39%"/><column width="22%"/><column width="27%"/>
        </columns>
        <head>
          <cell><xsl:value-of select="key('label', 'coverage-number')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'coverage-caption')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'coverage-answers')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'coverage-taught')/@name"/></cell>
        </head>
        <xsl:for-each select="clause[not(@category)]">
          <xsl:apply-templates select=". | clause" mode="consulted"/>
        </xsl:for-each>
      </table>
    </section>
  </xsl:template>

  <xsl:template match="clause" mode="consulted">
    <row>
      <xsl:if test="parent::clause"><xsl:attribute name="class">sub</xsl:attribute></xsl:if>
      <cell head="yes"><xsl:value-of select="@id"/></cell>
      <cell><xsl:value-of select="@name"/></cell>
      <cell>
        <xsl:call-template name="answer">
          <xsl:with-param name="none" select="string(key('label', 'coverage-no-rule')/@name)"/>
        </xsl:call-template>
      </cell>
      <cell><xsl:call-template name="taught"/></cell>
    </row>
  </xsl:template>

  <!-- Current node: the clause. Where it is taught, drilled or assessed. -->
  <xsl:template name="taught">
    <xsl:variable name="ref" select="concat(ancestor::source/@id, ':', @id)"/>
    <xsl:for-each select="key('taught', $ref)/parent::*[key('shown', @id)]">
      <xsl:variable name="tree" select="key('shown', @id)[1]/ancestor-or-self::tree"/>
      <xsl:if test="position() &gt; 1"><br/></xsl:if>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'coverage-taught-in'"/>
        <xsl:with-param name="one"><ref to="{$tree/@document}"><xsl:copy-of select="$tree/@variant"/><xsl:value-of select="key('document', $tree/@document)/@name"/></ref></xsl:with-param>
        <xsl:with-param name="two" select="string(@name)"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- Current node: the clause. Rules, items and procedures that name it and are printed; else why there is none. -->
  <xsl:template name="answer">
    <xsl:param name="none"/>
    <xsl:variable name="ref" select="concat(ancestor::source/@id, ':', @id)"/>
    <xsl:variable name="rules" select="(key('cited', $ref)/.. | key('cited', $ref)/parent::step/..)[key('printed', @id)]"/>
    <xsl:variable name="points"><xsl:apply-templates select="clause" mode="status"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$rules">
        <xsl:for-each select="$rules">
          <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
          <ref to="{@id}" form="short"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:when test="clause and translate($points, 'a', '') = ''"><xsl:value-of select="key('label', 'coverage-by-points')/@name"/></xsl:when>
      <xsl:when test="key('left-out', $ref)">
        <xsl:for-each select="key('left-out', $ref)/..">
          <xsl:if test="position() &gt; 1"><br/></xsl:if>
          <xsl:call-template name="cause"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:when test="contains($points, 'a')"><xsl:value-of select="key('label', 'coverage-partly')/@name"/></xsl:when>
      <xsl:when test="clause and not(contains($points, 'o'))"><xsl:value-of select="key('label', 'coverage-left-out')/@name"/></xsl:when>
      <xsl:otherwise><xsl:copy-of select="$none"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>


  <!-- Rules that come from no source: ours, and said to be ours. -->
  <xsl:template name="own">
    <xsl:variable name="rules" select="model/chapters/chapter/topic/rule[not(source) and not(item/source)][key('printed', @id)]"/>
    <xsl:if test="$rules">
      <section id="{$document}-own" title="{key('label', 'coverage-own')/@name}">
        <table class="own">
          <columns>
            <column width="40%"/><column width="60%"/>
          </columns>
          <head>
            <cell><xsl:value-of select="key('label', 'coverage-rule')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'coverage-caption')/@name"/></cell>
          </head>
          <xsl:for-each select="$rules">
            <row>
              <cell head="yes"><ref to="{@id}" form="short"/></cell>
              <cell>
                <xsl:choose>
                  <xsl:when test="short"><xsl:apply-templates select="short/node()" mode="inline"/></xsl:when>
                  <xsl:otherwise><xsl:value-of select="../@name"/></xsl:otherwise>
                </xsl:choose>
              </cell>
            </row>
          </xsl:for-each>
        </table>
      </section>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
