<?xml version="1.0" encoding="UTF-8"?>
<!-- 別表: what stands in them, for the standards and for the documents that print one of them alone. Needs blocks.xsl and contacts.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:key name="cell" match="/kitei/model/handling/cell" use="concat(@class, ' ', @action)"/>

  <!-- 別表: the catalog says which and in what order, the templates below what stands in them. Its code tells whether two prints are the same. -->
  <xsl:template match="schedule">
    <schedule id="{@id}" title="{@name}">
      <xsl:apply-templates select="." mode="body"/>
      <p class="small">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'schedule-code'"/>
          <xsl:with-param name="one"><code/></xsl:with-param>
        </xsl:call-template>
      </p>
    </schedule>
  </xsl:template>

  <!-- With nothing to list there is no 別表; the others keep their numbers. -->
  <xsl:template match="schedule[@id = 'schedule-reports'][not(/kitei/model/catalog/report)]"/>
  <xsl:template match="schedule[@id = 'schedule-forms'][not(/kitei/model/catalog/record)]"/>

  <!-- Head of a paper that prints one 別表 alone: what it is part of, and the control of that document. Current node: the schedule. -->
  <xsl:template name="excerpt">
    <xsl:variable name="whole" select="key('document', 'standards')"/>
    <xsl:call-template name="company"/>
    <facts>
      <fact label="{key('label', 'excerpt')/@name}">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'excerpt-of'"/>
          <xsl:with-param name="one"><ref to="standards"/></xsl:with-param>
          <xsl:with-param name="two"><ref to="{@id}" form="number"/></xsl:with-param>
        </xsl:call-template>
      </fact>
      <xsl:apply-templates select="$whole/@number" mode="fact"/>
      <xsl:apply-templates select="$whole/@edition" mode="fact"/>
      <xsl:apply-templates select="$whole/@effective" mode="fact"/>
      <xsl:apply-templates select="$row/@class" mode="fact"/>
    </facts>
  </xsl:template>

  <xsl:template match="schedule" mode="body" priority="-1">
    <xsl:message terminate="yes">common/schedules.xsl has no table for the schedule "<xsl:value-of select="@id"/>"</xsl:message>
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
    <xsl:call-template name="contacts"/>
  </xsl:template>

  <xsl:template name="contacts">
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
      <cell>
        <xsl:call-template name="capital">
          <xsl:with-param name="words"><xsl:apply-templates select="." mode="hours"/></xsl:with-param>
        </xsl:call-template>
      </cell>
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
    <xsl:call-template name="forms"/>
  </xsl:template>

  <xsl:template name="forms">
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
      <cell><xsl:apply-templates select="." mode="keeper"/></cell>
      <cell><xsl:apply-templates select="." mode="keep"/></cell>
    </row>
  </xsl:template>

</xsl:stylesheet>
