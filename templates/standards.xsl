<?xml version="1.0" encoding="UTF-8"?>
<!-- 対策基準 (tier 2): chapter, topic, rule, item become 章, 条, 項, 号; then 附則, the four 別表 and 改定履歴. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/contacts.xsl"/>

  <xsl:key name="cell" match="/kitei/model/handling/cell" use="concat(@class, ' ', @action)"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:call-template name="control"/>
      <contents/>
      <xsl:apply-templates select="model/chapters/chapter[topic/rule/@tier = 'standard']"/>
      <xsl:apply-templates select="$row/edition" mode="supplement">
        <xsl:sort select="@number" data-type="number"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="model/catalog/schedule"/>
      <xsl:call-template name="history"/>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>


  <!-- 章・条・項・号 -->
  <xsl:template match="chapter">
    <chapter id="{@id}" title="{@name}">
      <xsl:apply-templates select="topic[rule/@tier = 'standard']"/>
    </chapter>
  </xsl:template>

  <xsl:template match="topic">
    <article id="{@id}" title="{@name}">
      <xsl:apply-templates select="rule[@tier = 'standard']"/>
    </article>
  </xsl:template>

  <xsl:template match="rule">
    <clause id="{@id}" rule="{@id}">
      <p><xsl:apply-templates select="statement/node()" mode="inline"/></p>
      <xsl:apply-templates select="item"/>
      <xsl:apply-templates select="note"/>
    </clause>
  </xsl:template>

  <xsl:template match="item">
    <item id="{@id}">
      <xsl:apply-templates mode="inline"/>
      <xsl:if test="$lang = 'en'"><xsl:call-template name="item-end"/></xsl:if>
    </item>
  </xsl:template>

  <!-- English items are one sentence: "; or" before the last where the statement says any, one or none of them, else "; and".
       Japanese items bring their own 。 -->
  <xsl:template name="item-end">
    <xsl:choose>
      <xsl:when test="position() = last()">.</xsl:when>
      <xsl:when test="position() != last() - 1">;</xsl:when>
      <xsl:when test="contains(../statement, 'any of') or contains(../statement, 'one of') or contains(../statement, 'either')">; or</xsl:when>
      <xsl:otherwise>; and</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="note">
    <note title="{key('label', 'note')/@name}" rule="{../@id}">
      <p><xsl:apply-templates mode="inline"/></p>
    </note>
  </xsl:template>


  <!-- 附則: one per edition, all kept. The first puts the standards in force, the others a revision of them. -->
  <xsl:template match="edition" mode="supplement">
    <supplement title="{key('label', 'supplement')/@name}">
      <xsl:if test="position() &gt; 1">
        <p class="revised">
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'revised-on'"/>
            <xsl:with-param name="one"><date value="{@enacted}"/></xsl:with-param>
          </xsl:call-template>
        </p>
      </xsl:if>
      <p>
        <xsl:call-template name="put">
          <xsl:with-param name="label">
            <xsl:choose>
              <xsl:when test="position() = 1">supplement-first</xsl:when>
              <xsl:otherwise>supplement-revision</xsl:otherwise>
            </xsl:choose>
          </xsl:with-param>
          <xsl:with-param name="one"><date value="{@effective}"/></xsl:with-param>
        </xsl:call-template>
      </p>
    </supplement>
  </xsl:template>


  <!-- 別表: the catalog says which and in what order, the templates below what stands in them. -->
  <xsl:template match="schedule">
    <schedule id="{@id}" title="{@name}">
      <xsl:apply-templates select="." mode="body"/>
    </schedule>
  </xsl:template>

  <xsl:template match="schedule" mode="body" priority="-1">
    <xsl:message terminate="yes">standards.xsl has no table for the schedule "<xsl:value-of select="@id"/>"</xsl:message>
  </xsl:template>


  <!-- 別表第1: a table per class, a row per action. Where all patterns in use have one answer, one row says it for all. -->
  <xsl:template match="schedule[@id = 'schedule-handling']" mode="body">
    <xsl:apply-templates select="/kitei/model/catalog/class" mode="handling"/>
  </xsl:template>

  <xsl:template match="class" mode="handling">
    <xsl:variable name="class" select="@id"/>
    <section>
      <xsl:attribute name="title"><xsl:apply-templates select="." mode="mark"/></xsl:attribute>
      <xsl:if test="about">
        <p><xsl:apply-templates select="about/node()" mode="inline"/></p>
      </xsl:if>
      <table class="handling">
        <columns>
          <column width="14%"/><column width="26%"/><column width="16%"/><column width="44%"/>
        </columns>
        <head>
          <cell><xsl:value-of select="key('label', 'handling-action')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'handling-pattern')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'handling-answer')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'handling-condition')/@name"/></cell>
        </head>
        <xsl:for-each select="/kitei/model/catalog/action">
          <xsl:call-template name="handling-rows">
            <xsl:with-param name="cells" select="key('cell', concat($class, ' ', @id))"/>
          </xsl:call-template>
        </xsl:for-each>
      </table>
    </section>
  </xsl:template>

  <!-- Current node: the action. -->
  <xsl:template name="handling-rows">
    <xsl:param name="cells"/>
    <xsl:variable name="first" select="$cells[1]"/>
    <xsl:choose>
      <xsl:when test="$cells[@answer != $first/@answer or reason/@name != $first/reason/@name or normalize-space() != normalize-space($first)]">
        <xsl:apply-templates select="$cells" mode="row">
          <xsl:with-param name="action" select="@name"/>
          <xsl:with-param name="rows" select="count($cells)"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="$first" mode="row">
          <xsl:with-param name="action" select="@name"/>
          <xsl:with-param name="pattern" select="key('label', 'handling-all')/@name"/>
        </xsl:apply-templates>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The action stands once, over all its rows. -->
  <xsl:template match="cell" mode="row">
    <xsl:param name="action"/>
    <xsl:param name="rows" select="1"/>
    <xsl:param name="pattern" select="key('catalog', concat('pattern ', @pattern))/@name"/>
    <row class="{@answer}">
      <xsl:if test="position() = 1">
        <cell head="yes">
          <xsl:if test="$rows &gt; 1"><xsl:attribute name="rowspan"><xsl:value-of select="$rows"/></xsl:attribute></xsl:if>
          <xsl:value-of select="$action"/>
        </cell>
      </xsl:if>
      <cell><xsl:value-of select="$pattern"/></cell>
      <cell class="center"><xsl:value-of select="key('label', concat('answer-', @answer))/@name"/></cell>
      <cell>
        <xsl:choose>
          <xsl:when test="normalize-space()"><xsl:apply-templates mode="inline"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="reason/@name"/></xsl:otherwise>
        </xsl:choose>
      </cell>
    </row>
  </xsl:template>


  <!-- 別表第2: names and numbers stand here and not in a 条, so that a new telephone needs no decision of the board. -->
  <xsl:template match="schedule[@id = 'schedule-contacts']" mode="body">
    <p><xsl:value-of select="key('label', 'contact-lead')/@name"/></p>
    <table class="contacts">
      <columns>
        <column width="8%"/><column width="28%"/><column width="24%"/><column width="20%"/><column width="20%"/>
      </columns>
      <head>
        <cell><xsl:value-of select="key('label', 'contact-order')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'contact-who')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'contact-hours')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'contact-phone')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'contact-incidents')/@name"/></cell>
      </head>
      <xsl:apply-templates select="$company/contacts/*" mode="row"/>
    </table>
  </xsl:template>

  <xsl:template match="contact | desk" mode="row">
    <row>
      <cell class="center"><xsl:value-of select="position()"/></cell>
      <cell>
        <xsl:choose>
          <xsl:when test="@person"><xsl:apply-templates select="key('person', @person)" mode="signature"/></xsl:when>
          <xsl:otherwise><xsl:apply-templates select="." mode="who"/></xsl:otherwise>
        </xsl:choose>
      </cell>
      <cell><xsl:apply-templates select="." mode="hours"/></cell>
      <cell>
        <phone>
          <xsl:attribute name="number"><xsl:apply-templates select="." mode="phone"/></xsl:attribute>
        </phone>
      </cell>
      <cell>
        <xsl:choose>
          <xsl:when test="@incidents"><xsl:apply-templates select="@incidents" mode="names"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="key('label', 'contact-all')/@name"/></xsl:otherwise>
        </xsl:choose>
      </cell>
    </row>
  </xsl:template>


  <!-- 別表第3: a legal limit never stands without its basis and the day somebody looked it up. -->
  <xsl:template match="schedule[@id = 'schedule-reports']" mode="body">
    <p><xsl:value-of select="key('label', 'report-notice')/@name"/></p>
    <table class="reports">
      <columns>
        <column width="15%"/><column width="28%"/><column width="13%"/><column width="13%"/><column width="19%"/><column width="12%"/>
      </columns>
      <head>
        <cell><xsl:value-of select="key('label', 'report-to')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'report-case')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'report-limit')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'report-starts')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'report-basis')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'report-verified')/@name"/></cell>
      </head>
      <xsl:apply-templates select="/kitei/model/catalog/report" mode="row"/>
    </table>
    <xsl:if test="/kitei/model/catalog/report[@verify = 'yes']">
      <p class="small"><xsl:value-of select="key('label', 'report-verify')/@name"/></p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="report" mode="row">
    <row>
      <cell head="yes"><xsl:value-of select="to/@name"/></cell>
      <cell><xsl:apply-templates select="case/node()" mode="inline"/></cell>
      <cell><xsl:value-of select="limit/@name"/></cell>
      <cell><xsl:value-of select="starts/@name"/></cell>
      <cell><xsl:value-of select="basis/@name"/></cell>
      <cell><xsl:apply-templates select="@verified" mode="verified"/></cell>
    </row>
  </xsl:template>

  <xsl:template match="@verified" mode="verified">
    <date value="{.}" style="short"/>
  </xsl:template>

  <xsl:template match="report[@verify = 'yes']/@verified" mode="verified">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'report-mark'"/>
      <xsl:with-param name="one"><date value="{.}" style="short"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>


  <!-- 別表第4: form numbers are permanent, so a gap in the list is right. -->
  <xsl:template match="schedule[@id = 'schedule-forms']" mode="body">
    <table class="forms">
      <columns>
        <column width="18%"/><column width="42%"/><column width="25%"/><column width="15%"/>
      </columns>
      <head>
        <cell><xsl:value-of select="key('label', 'form-number')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'form-name')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'form-keeper')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'form-keep')/@name"/></cell>
      </head>
      <xsl:apply-templates select="/kitei/model/catalog/record" mode="row">
        <xsl:sort select="@number" data-type="number"/>
      </xsl:apply-templates>
    </table>
  </xsl:template>

  <xsl:template match="record" mode="row">
    <row>
      <cell head="yes"><ref to="{@id}" form="number"/></cell>
      <cell><xsl:value-of select="@name"/></cell>
      <cell><xsl:value-of select="key('catalog', concat('role ', @role))/@name"/></cell>
      <cell>
        <xsl:call-template name="put">
          <xsl:with-param name="label">
            <xsl:choose>
              <xsl:when test="@keep = 1">keep-year</xsl:when>
              <xsl:otherwise>keep-years</xsl:otherwise>
            </xsl:choose>
          </xsl:with-param>
          <xsl:with-param name="one" select="string(@keep)"/>
        </xsl:call-template>
      </cell>
    </row>
  </xsl:template>

</xsl:stylesheet>
