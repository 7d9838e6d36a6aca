<?xml version="1.0" encoding="UTF-8"?>
<!-- Forms of records: a ledger has one row an entry, a sheet one page a case. Printed empty, always: evidence is written by people. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The forms whose blank a document is. -->
  <xsl:key name="blank-of" match="/kitei/model/catalog/record" use="@document"/>

  <!-- Empty rows of a ledger whose record names no number of them; those of one part of a merged ledger. -->
  <xsl:variable name="ledger-rows" select="12"/>
  <xsl:variable name="part-rows" select="6"/>

  <xsl:template match="record" mode="form">
    <form id="{@id}" title="{@name}">
      <xsl:copy-of select="@at"/>
      <facts>
        <xsl:if test="@role">
          <fact label="{key('label', 'form-keeper')/@name}"><xsl:apply-templates select="." mode="keeper"/></fact>
        </xsl:if>
        <fact label="{key('label', 'form-keep')/@name}"><xsl:apply-templates select="." mode="keep"/></fact>
        <fact label="{key('label', 'form-frequency')/@name}"><xsl:apply-templates select="." mode="frequency"/></fact>
      </facts>
      <xsl:apply-templates select="self::*[column]" mode="columns">
        <xsl:with-param name="layout" select="@layout"/>
        <xsl:with-param name="rows">
          <xsl:choose>
            <xsl:when test="@rows"><xsl:value-of select="@rows"/></xsl:when>
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
      </p>
      <xsl:apply-templates select="." mode="columns">
        <xsl:with-param name="rows" select="$part-rows"/>
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


  <xsl:template match="record | part" mode="keeper">
    <xsl:call-template name="capital">
      <xsl:with-param name="words" select="key('catalog', concat('role ', @role))/@name"/>
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
