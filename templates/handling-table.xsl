<?xml version="1.0" encoding="UTF-8"?>
<!-- 別表第1 alone, under the number it has in the standards, for the desk and the wall. Before it, all of it at a glance. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/contacts.xsl"/>
  <xsl:import href="common/schedules.xsl"/>

  <xsl:variable name="classes" select="/kitei/model/catalog/class"/>
  <!-- Answers that depend on the pattern. -->
  <xsl:variable name="differing" select="/kitei/model/handling/cell[@answer != key('cell', concat(@class, ' ', @action))[1]/@answer]"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:for-each select="model/catalog/schedule[@id = 'schedule-handling']">
        <xsl:call-template name="excerpt"/>
      </xsl:for-each>
      <xsl:call-template name="glance"/>
      <xsl:apply-templates select="model/catalog/schedule[@id = 'schedule-handling']"/>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <!-- A row for each action, a column for each class. -->
  <xsl:template name="glance">
    <section id="{$document}-glance" title="{key('label', 'handling-glance')/@name}">
      <p>
        <xsl:choose>
          <xsl:when test="$differing"><xsl:value-of select="key('label', 'handling-glance-lead')/@name"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="key('label', 'handling-glance-lead-plain')/@name"/></xsl:otherwise>
        </xsl:choose>
      </p>
      <table class="glance">
        <columns>
          <column width="{100 - floor(70 div count($classes)) * count($classes)}%"/>
          <xsl:for-each select="$classes">
            <column width="{floor(70 div count($classes))}%"/>
          </xsl:for-each>
        </columns>
        <head>
          <cell><xsl:value-of select="key('label', 'handling-action')/@name"/></cell>
          <xsl:for-each select="$classes">
            <cell class="center"><xsl:apply-templates select="." mode="mark"/></cell>
          </xsl:for-each>
        </head>
        <xsl:apply-templates select="model/catalog/action" mode="glance"/>
      </table>
    </section>
  </xsl:template>

  <xsl:template match="action" mode="glance">
    <xsl:variable name="action" select="@id"/>
    <row>
      <cell head="yes"><xsl:value-of select="@name"/></cell>
      <xsl:for-each select="$classes">
        <xsl:call-template name="answers">
          <xsl:with-param name="cells" select="key('cell', concat(@id, ' ', $action))"/>
        </xsl:call-template>
      </xsl:for-each>
    </row>
  </xsl:template>

  <!-- One answer for all patterns in use, or a word that sends the reader to the table below. -->
  <xsl:template name="answers">
    <xsl:param name="cells"/>
    <xsl:choose>
      <xsl:when test="$cells[@answer != $cells[1]/@answer]">
        <cell class="center conditional"><xsl:value-of select="key('label', 'handling-differs')/@name"/></cell>
      </xsl:when>
      <xsl:otherwise>
        <cell class="center {$cells[1]/@answer}"><xsl:value-of select="key('label', concat('answer-', $cells[1]/@answer))/@name"/></cell>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
