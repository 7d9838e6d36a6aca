<?xml version="1.0" encoding="UTF-8"?>
<!-- Forms of records: a ledger has one row an entry, a sheet one page a case. Printed empty, always: evidence is written by people. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The forms whose blank a document is. -->
  <xsl:key name="blank-of" match="/kitei/model/catalog/record" use="@document"/>

  <!-- What rests on a form: rules that name it, procedures with a step on it. -->
  <xsl:key name="rule-on" match="/kitei/model/chapters/chapter/topic/rule" use="statement/ref/@to | item/ref/@to"/>
  <xsl:key name="procedure-on" match="/kitei/model/chapters/chapter/procedure" use="step/@record"/>
  <!-- where forms are merged: the part a step writes in -->
  <xsl:key name="procedure-on" match="/kitei/model/chapters/chapter/procedure" use="step/@part"/>

  <!-- Empty rows of a ledger whose record names no number of them: what a page holds. A ledger with a column for longer entries
       has higher rows, one of eight columns or more lies on its side. Those of one part of a merged ledger. -->
  <xsl:variable name="ledger-rows" select="12"/>
  <xsl:variable name="tall-rows" select="13"/>
  <xsl:variable name="wide-rows" select="8"/>
  <xsl:variable name="part-rows" select="6"/>
  <xsl:variable name="tall-part-rows" select="4"/>

  <xsl:template match="record" mode="form">
    <form id="{@id}" title="{@name}">
      <xsl:copy-of select="@at"/>
      <facts>
        <xsl:if test="@layout = 'sheet'">
          <fact label="{key('label', 'form-case')/@name}"><xsl:value-of select="key('label', 'form-case-room')/@name"/></fact>
        </xsl:if>
        <xsl:if test="@role">
          <fact label="{key('label', 'form-keeper')/@name}"><xsl:apply-templates select="." mode="keeper"/></fact>
        </xsl:if>
        <fact label="{key('label', 'form-keep')/@name}"><xsl:apply-templates select="." mode="keep"/></fact>
        <fact label="{key('label', 'form-frequency')/@name}"><xsl:apply-templates select="." mode="frequency"/></fact>
        <xsl:if test="key('rule-on', @id) or key('procedure-on', @id)">
          <fact label="{key('label', 'form-basis')/@name}"><xsl:apply-templates select="." mode="basis"/></fact>
        </xsl:if>
      </facts>
      <xsl:apply-templates select="self::*[column]" mode="columns">
        <xsl:with-param name="layout" select="@layout"/>
        <xsl:with-param name="rows">
          <xsl:choose>
            <xsl:when test="@rows"><xsl:value-of select="@rows"/></xsl:when>
            <xsl:when test="column/@size = 'area' and column[8]"><xsl:value-of select="$wide-rows"/></xsl:when>
            <xsl:when test="column/@size = 'area'"><xsl:value-of select="$tall-rows"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$ledger-rows"/></xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
      </xsl:apply-templates>
      <xsl:apply-templates select="part[column]" mode="form"/>
    </form>
  </xsl:template>

  <!-- What was a form of its own before the forms were merged. -->
  <xsl:template match="part" mode="form">
    <section title="{@name}">
      <p class="small">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'part-when'"/>
          <xsl:with-param name="one"><xsl:apply-templates select="." mode="frequency"/></xsl:with-param>
          <xsl:with-param name="two"><xsl:apply-templates select="self::*[@role]" mode="keeper"/></xsl:with-param>
        </xsl:call-template>
        <xsl:if test="key('procedure-on', @id)">
          <xsl:value-of select="key('label', 'part-basis')/@name"/>
          <xsl:apply-templates select="." mode="procedures">
            <xsl:with-param name="form" select="'number'"/>
          </xsl:apply-templates>
        </xsl:if>
      </p>
      <xsl:apply-templates select="." mode="columns">
        <xsl:with-param name="rows">
          <xsl:choose>
            <xsl:when test="column/@size = 'area'"><xsl:value-of select="$tall-part-rows"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$part-rows"/></xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
      </xsl:apply-templates>
    </section>
  </xsl:template>

  <xsl:template match="record | part" mode="columns">
    <xsl:param name="layout"/>
    <xsl:param name="rows"/>
    <xsl:choose>
      <xsl:when test="$layout = 'sheet'">
        <blanks>
          <xsl:apply-templates select="column" mode="blank"/>
        </blanks>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="ledger">
          <xsl:with-param name="rows" select="$rows"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="column" mode="blank">
    <blank label="{@name}" size="line">
      <xsl:copy-of select="@size"/>
    </blank>
  </xsl:template>

  <!-- Current node: what has the columns. A column for a longer entry is wider. -->
  <xsl:template name="ledger">
    <xsl:param name="rows"/>
    <xsl:variable name="parts" select="3 * count(column) - count(column[@size = 'short']) + count(column[@size = 'area'])"/>
    <table class="ledger">
      <xsl:if test="column/@size = 'area'"><xsl:attribute name="class">ledger tall</xsl:attribute></xsl:if>
      <columns>
        <xsl:for-each select="column">
          <column width="{floor(100 * (3 - (@size = 'short') + (@size = 'area')) div $parts)}%"/>
        </xsl:for-each>
      </columns>
      <head>
        <xsl:for-each select="column">
          <cell><xsl:value-of select="@name"/></cell>
        </xsl:for-each>
      </head>
      <xsl:call-template name="empty-rows">
        <xsl:with-param name="rows" select="$rows"/>
      </xsl:call-template>
    </table>
  </xsl:template>

  <xsl:template name="empty-rows">
    <xsl:param name="rows"/>
    <xsl:if test="$rows &gt; 0">
      <row>
        <xsl:for-each select="column"><cell/></xsl:for-each>
      </row>
      <xsl:call-template name="empty-rows">
        <xsl:with-param name="rows" select="$rows - 1"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- 第18条第4項、手順C-07: where the form is asked for, so that one finds from a form to its rule as from the rule to the form. -->
  <xsl:template match="record" mode="basis">
    <xsl:for-each select="key('rule-on', @id)">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <ref to="{@id}" form="short"/>
    </xsl:for-each>
    <xsl:if test="key('rule-on', @id) and key('procedure-on', @id)"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
    <xsl:apply-templates select="." mode="procedures"/>
  </xsl:template>

  <xsl:template match="record | part" mode="procedures">
    <xsl:param name="form"/>
    <xsl:for-each select="key('procedure-on', @id)">
      <xsl:sort select="@number" data-type="number"/>
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <ref to="{@id}">
        <xsl:if test="$form"><xsl:attribute name="form"><xsl:value-of select="$form"/></xsl:attribute></xsl:if>
      </ref>
    </xsl:for-each>
  </xsl:template>

  <!-- Records stay in the company: those of an auditor from outside are kept by whoever the report goes to. -->
  <xsl:template match="record | part" mode="keeper">
    <xsl:variable name="role" select="key('catalog', concat('role ', @role))"/>
    <xsl:call-template name="capital">
      <xsl:with-param name="words" select="($role[not(@outside)] | key('catalog', 'role executive')[$role/@outside])/@name"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="record" mode="keep">
    <xsl:call-template name="put">
      <xsl:with-param name="label">
        <xsl:choose>
          <xsl:when test="@keep = 1">keep-year</xsl:when>
          <xsl:otherwise>keep-years</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="one" select="string(@keep)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- How often: in words, or by a parameter. A ledger without either is kept up as things change. -->
  <xsl:template match="record | part" mode="frequency">
    <xsl:choose>
      <xsl:when test="frequency"><xsl:value-of select="frequency/@name"/></xsl:when>
      <xsl:when test="@every or @times"><xsl:apply-templates select="." mode="interval"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="key('label', 'frequency-change')/@name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- 6か月ごと, 毎年度2回: of a record or of an activity. -->
  <xsl:template match="*" mode="interval">
    <xsl:choose>
      <xsl:when test="@every">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'frequency-every'"/>
          <xsl:with-param name="one" select="string(key('catalog', concat('parameter ', @every))/@text)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="@times">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'frequency-times'"/>
          <xsl:with-param name="one" select="string(key('catalog', concat('parameter ', @times))/@text)"/>
        </xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
