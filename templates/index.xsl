<?xml version="1.0" encoding="UTF-8"?>
<!-- Start page of a programme: every document with its links, how to print, which hooks ran. Second round: it lists the trees there really are. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>

  <xsl:key name="tree" match="/kitei/set/tree" use="@document"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="index" lang="{$lang}">
      <xsl:call-template name="company"/>
      <p><xsl:value-of select="key('label', 'index-lead')/@name"/></p>
      <p><xsl:value-of select="key('label', 'index-generated')/@name"/></p>
      <xsl:call-template name="list"/>
      <xsl:call-template name="print"/>
      <xsl:apply-templates select="hooks[hook]"/>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>


  <!-- A document of the first round has one line per tree; one of the second round is not there yet and has its row's line. -->
  <xsl:template name="list">
    <section id="{$document}-documents" title="{key('label', 'index-documents')/@name}">
      <table class="documents">
        <columns>
          <column width="14%"/><column width="36%"/><column width="8%"/><column width="14%"/><column width="28%"/>
        </columns>
        <head>
          <cell><xsl:value-of select="key('label', 'document-number')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'index-title')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'edition')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'class')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'index-open')/@name"/></cell>
        </head>
        <xsl:for-each select="documents/document[@id != $document]">
          <xsl:sort select="@order" data-type="number"/>
          <xsl:apply-templates select="key('tree', @id)" mode="row">
            <xsl:with-param name="of" select="."/>
          </xsl:apply-templates>
          <xsl:if test="@over = 'set'">
            <xsl:apply-templates select="." mode="row"/>
          </xsl:if>
        </xsl:for-each>
      </table>
    </section>
  </xsl:template>

  <!-- A tree, or the row of a document without one: both have what a link needs. -->
  <xsl:template match="tree | document" mode="row">
    <xsl:param name="of" select="."/>
    <xsl:param name="variant" select="@variant"/>
    <row>
      <cell><xsl:value-of select="$of/@number"/></cell>
      <cell head="yes">
        <xsl:choose>
          <!-- laid on sheets: there is one page per sheet and none under the plain name -->
          <xsl:when test="$of/@geometries"><xsl:apply-templates select="." mode="title"/></xsl:when>
          <xsl:otherwise>
            <ref to="{$of/@id}">
              <xsl:copy-of select="$variant"/>
              <xsl:apply-templates select="." mode="title"/>
            </ref>
          </xsl:otherwise>
        </xsl:choose>
      </cell>
      <cell class="center"><xsl:apply-templates select="$of/@edition" mode="edition"/></cell>
      <cell><xsl:apply-templates select="key('catalog', concat('class ', $of/@class))" mode="mark"/></cell>
      <cell>
        <xsl:call-template name="links">
          <xsl:with-param name="of" select="$of"/>
          <xsl:with-param name="variant" select="$variant"/>
          <xsl:with-param name="formats" select="normalize-space($of/@formats)"/>
        </xsl:call-template>
      </cell>
    </row>
  </xsl:template>

  <xsl:template match="tree" mode="title">
    <xsl:value-of select="@title"/>
  </xsl:template>

  <xsl:template match="document" mode="title">
    <xsl:value-of select="@name"/>
  </xsl:template>


  <!-- One link per format. On paper a card is laid on sheets, so its HTML has one link per sheet. -->
  <xsl:template name="links">
    <xsl:param name="of"/>
    <xsl:param name="variant"/>
    <xsl:param name="formats"/>
    <xsl:variable name="format" select="substring-before(concat($formats, ' '), ' ')"/>
    <xsl:variable name="rest" select="substring-after($formats, ' ')"/>
    <xsl:choose>
      <xsl:when test="$format = 'html' and $of/@geometries">
        <xsl:call-template name="sheet-links">
          <xsl:with-param name="of" select="$of"/>
          <xsl:with-param name="variant" select="$variant"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <ref to="{$of/@id}" format="{$format}">
          <xsl:copy-of select="$variant"/>
          <xsl:value-of select="key('label', concat('format-', $format))/@name"/>
        </ref>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$rest">
      <xsl:value-of select="key('label', 'index-separator')/@name"/>
      <xsl:call-template name="links">
        <xsl:with-param name="of" select="$of"/>
        <xsl:with-param name="variant" select="$variant"/>
        <xsl:with-param name="formats" select="$rest"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="sheet-links">
    <xsl:param name="of"/>
    <xsl:param name="variant"/>
    <xsl:variable name="wanted" select="concat(' ', normalize-space($of/@geometries), ' ')"/>
    <xsl:for-each select="/kitei/geometry/sheet[contains($wanted, concat(' ', @id, ' '))]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'index-separator')/@name"/></xsl:if>
      <ref to="{$of/@id}" geometry="{@id}" format="html">
        <xsl:copy-of select="$variant"/>
        <xsl:value-of select="@name"/>
      </ref>
    </xsl:for-each>
  </xsl:template>


  <!-- What is printed on which paper. A card printed "to fit the page" is too small for its sheet. -->
  <xsl:template name="print">
    <section id="{$document}-print" title="{key('label', 'index-print')/@name}">
      <table class="print">
        <columns>
          <column width="36%"/><column width="30%"/><column width="34%"/>
        </columns>
        <head>
          <cell><xsl:value-of select="key('label', 'print-what')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'print-paper')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'print-how')/@name"/></cell>
        </head>
        <xsl:for-each select="documents/document[@geometries]">
          <xsl:sort select="@order" data-type="number"/>
          <xsl:apply-templates select="/kitei/geometry/sheet[contains(concat(' ', normalize-space(current()/@geometries), ' '), concat(' ', @id, ' '))]">
            <xsl:with-param name="title" select="@name"/>
          </xsl:apply-templates>
        </xsl:for-each>
        <row>
          <cell head="yes"><xsl:value-of select="key('label', 'print-others')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'print-a4')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'print-normal')/@name"/></cell>
        </row>
      </table>
    </section>
  </xsl:template>

  <xsl:template match="sheet">
    <xsl:param name="title"/>
    <row>
      <cell head="yes">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'print-sheet'"/>
          <xsl:with-param name="one" select="string($title)"/>
          <xsl:with-param name="two" select="string(@name)"/>
        </xsl:call-template>
      </cell>
      <cell>
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'print-paper-cards'"/>
          <xsl:with-param name="one">
            <xsl:call-template name="put">
              <xsl:with-param name="label" select="'print-size'"/>
              <xsl:with-param name="one" select="string(@page-width)"/>
              <xsl:with-param name="two" select="string(@page-height)"/>
            </xsl:call-template>
          </xsl:with-param>
          <xsl:with-param name="two">
            <xsl:call-template name="put">
              <xsl:with-param name="label" select="'print-cards'"/>
              <xsl:with-param name="one" select="@cols * @rows"/>
            </xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
      </cell>
      <cell>
        <xsl:choose>
          <xsl:when test="@marks = 'crop'">
            <xsl:call-template name="put">
              <xsl:with-param name="label" select="'print-cut'"/>
              <xsl:with-param name="one" select="string(key('label', 'print-exact')/@name)"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="key('label', 'print-exact')/@name"/></xsl:otherwise>
        </xsl:choose>
      </cell>
    </row>
  </xsl:template>


  <!-- A reader must be able to see that a programme of the client's own has changed the documents. -->
  <xsl:template match="hooks">
    <section id="{$document}-hooks" title="{key('label', 'index-hooks')/@name}">
      <table class="hooks">
        <columns>
          <column width="16%"/><column width="52%"/><column width="32%"/>
        </columns>
        <head>
          <cell><xsl:value-of select="key('label', 'hook-point')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'hook-what')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'hook-file')/@name"/></cell>
        </head>
        <xsl:for-each select="hook">
          <row>
            <cell><xsl:value-of select="@point"/></cell>
            <cell><xsl:value-of select="@description"/></cell>
            <cell><xsl:value-of select="@at"/></cell>
          </row>
        </xsl:for-each>
      </table>
    </section>
  </xsl:template>

</xsl:stylesheet>
