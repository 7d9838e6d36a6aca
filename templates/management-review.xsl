<?xml version="1.0" encoding="UTF-8"?>
<!-- Management review: the agenda. What it is based on is listed from the model; results and decisions are written by those who meet.
     Decisions are written on the form whose blank is this document. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/year.xsl"/>
  <xsl:import href="common/forms.xsl"/>
  <xsl:import href="common/activities.xsl"/>

  <xsl:key name="rests-on" match="/kitei/model/catalog/report" use="basis/@name"/>
  <xsl:key name="told" match="/kitei/model/catalog/report" use="concat(basis/@name, '|', to/@name)"/>

  <xsl:variable name="forms" select="key('blank-of', $document)[column]"/>
  <!-- Not the review itself: those who review write on this form. "|drill form-drill |…": which activities are shown, and their forms. -->
  <xsl:variable name="shown">
    <xsl:for-each select="/kitei/model/catalog/activity[@records]">
      <xsl:variable name="left" select="concat(' ', normalize-space(@records), ' ')"/>
      <xsl:variable name="role" select="concat(' ', @role, ' ')"/>
      <xsl:variable name="form" select="key('blank-of', $document)[contains($left, concat(' ', @id, ' '))]/@id"/>
      <xsl:if test="not(/kitei/model/chapters/chapter/topic/rule[contains(concat(' ', @roles, ' '), $role)]/statement/ref[@to = $form])">
        <xsl:value-of select="concat('|', @id, $left)"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="shown-all" select="string($shown)"/>
  <xsl:variable name="activities" select="/kitei/model/catalog/activity[contains($shown-all, concat('|', @id, ' '))]"/>
  <!-- Forms a case calls for: incidents, requests, exceptions. Those of an activity stand there. -->
  <xsl:variable name="cases" select="/kitei/model/catalog/record[frequency][not(@every or @times or @document)][not(contains($shown-all, concat(' ', @id, ' ')))]"/>
  <xsl:variable name="reviewed" select="/kitei/model/deviations/*[@review-by]"/>
  <xsl:variable name="reports" select="/kitei/model/catalog/report"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:call-template name="control"/>
      <p class="lead"><xsl:value-of select="key('label', 'meeting-lead')/@name"/></p>
      <xsl:apply-templates select="$company/people/person[contains(concat(' ', @roles, ' '), ' executive ')]
                                   [contains(concat(' ', @roles, ' '), ' security-manager ') or contains(concat(' ', @roles, ' '), ' administrator ')]" mode="alone"/>
      <facts>
        <xsl:call-template name="fiscal-year-fact"/>
      </facts>
      <blanks>
        <blank label="{key('label', 'meeting-last')/@name}" size="area"/>
      </blanks>
      <xsl:if test="$activities">
        <section id="{$document}-activities" title="{key('label', 'meeting-activities')/@name}">
          <xsl:call-template name="results">
            <xsl:with-param name="items" select="$activities"/>
            <xsl:with-param name="head" select="'plan-activity'"/>
            <xsl:with-param name="result" select="'meeting-result'"/>
          </xsl:call-template>
        </section>
      </xsl:if>
      <xsl:if test="$cases">
        <section id="{$document}-cases" title="{key('label', 'meeting-cases')/@name}">
          <xsl:call-template name="results">
            <xsl:with-param name="items" select="$cases"/>
            <xsl:with-param name="head" select="'form-name'"/>
            <xsl:with-param name="result" select="'meeting-count'"/>
          </xsl:call-template>
        </section>
      </xsl:if>
      <xsl:if test="$reviewed">
        <section id="{$document}-deviations" title="{key('label', 'meeting-deviations')/@name}">
          <p><xsl:value-of select="key('label', 'meeting-deviations-lead')/@name"/></p>
          <xsl:call-template name="deviations"/>
        </section>
      </xsl:if>
      <xsl:if test="$reports">
        <section id="{$document}-law" title="{key('label', 'meeting-law')/@name}">
          <p><xsl:value-of select="key('label', 'meeting-law-lead')/@name"/></p>
          <xsl:call-template name="law"/>
        </section>
      </xsl:if>
      <section id="{$document}-risk" title="{key('label', 'meeting-risk')/@name}">
        <xsl:if test="key('document', 'risk-analysis')">
          <p>
            <xsl:call-template name="put">
              <xsl:with-param name="label" select="'meeting-see'"/>
              <xsl:with-param name="one"><ref to="risk-analysis"/></xsl:with-param>
            </xsl:call-template>
          </p>
        </xsl:if>
        <blanks>
          <blank label="{key('label', 'meeting-risk-new')/@name}" size="area"/>
          <blank label="{key('label', 'meeting-business')/@name}" size="area"/>
          <blank label="{key('label', 'meeting-voices')/@name}" size="area"/>
        </blanks>
      </section>
      <xsl:choose>
        <xsl:when test="$forms">
          <xsl:apply-templates select="$forms" mode="form">
            <xsl:sort select="@number" data-type="number"/>
          </xsl:apply-templates>
        </xsl:when>
        <xsl:otherwise><xsl:call-template name="decisions"/></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>


  <!-- Who reports and decides alone: said where it is done. -->
  <xsl:template match="person" mode="alone">
    <p>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'meeting-alone'"/>
        <xsl:with-param name="one" select="string(@name)"/>
      </xsl:call-template>
    </p>
  </xsl:template>

  <!-- Where no record has this document as its blank. -->
  <xsl:template name="decisions">
    <section id="{$document}-decisions" title="{key('label', 'meeting-decisions')/@name}">
      <blanks>
        <blank label="{key('label', 'meeting-date')/@name}" size="short"/>
        <blank label="{key('label', 'meeting-attendees')/@name}" size="area"/>
        <blank label="{key('label', 'meeting-improve')/@name}" size="area"/>
        <blank label="{key('label', 'meeting-documents')/@name}" size="area"/>
        <blank label="{key('label', 'meeting-resources')/@name}" size="area"/>
        <blank label="{key('label', 'meeting-who')/@name}" size="line"/>
        <blank label="{key('label', 'meeting-approved')/@name}" size="line"/>
      </blanks>
    </section>
  </xsl:template>

  <!-- What was done, or what happened: the forms it stands in, and room for the result. -->
  <xsl:template name="results">
    <xsl:param name="items"/>
    <xsl:param name="head"/>
    <xsl:param name="result"/>
    <table class="inputs">
      <columns>
        <column width="30%"/><column width="22%"/><column width="48%"/>
      </columns>
      <head>
        <cell><xsl:value-of select="key('label', $head)/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'plan-records')/@name"/></cell>
        <cell><xsl:value-of select="key('label', $result)/@name"/></cell>
      </head>
      <xsl:apply-templates select="$items" mode="result"/>
    </table>
  </xsl:template>

  <xsl:template match="activity" mode="result">
    <row>
      <cell head="yes"><xsl:value-of select="@name"/></cell>
      <cell><xsl:apply-templates select="@records" mode="refs"/></cell>
      <cell/>
    </row>
  </xsl:template>

  <xsl:template match="record" mode="result">
    <row>
      <cell head="yes"><xsl:value-of select="@name"/></cell>
      <cell><ref to="{@id}" form="number"/></cell>
      <cell/>
    </row>
  </xsl:template>


  <!-- Decisions with a day to look at them again, the earliest first. -->
  <xsl:template name="deviations">
    <table class="drops">
      <xsl:call-template name="columns">
        <xsl:with-param name="ja" select="'30 28 16 12 14'"/>
        <xsl:with-param name="en" select="'26 25 19 16 14'"/>
      </xsl:call-template>
      <head>
        <cell><xsl:value-of select="key('label', 'meeting-what')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'meeting-reason')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'meeting-approver')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'meeting-until')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'meeting-keep')/@name"/></cell>
      </head>
      <xsl:apply-templates select="$reviewed" mode="row">
        <xsl:sort select="@review-by"/>
      </xsl:apply-templates>
    </table>
  </xsl:template>

  <xsl:template match="*" mode="row">
    <row>
      <cell head="yes">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="concat('meeting-', name())"/>
          <xsl:with-param name="one"><xsl:apply-templates select="." mode="what"/></xsl:with-param>
        </xsl:call-template>
      </cell>
      <cell><xsl:value-of select="reason/@name"/></cell>
      <cell><xsl:apply-templates select="." mode="approver"/></cell>
      <cell><date value="{@review-by}" style="short"/></cell>
      <cell/>
    </row>
  </xsl:template>

  <!-- A rule that is gone has no article to lead to: its short words name it. -->
  <xsl:template match="*" mode="what">
    <xsl:for-each select="hit">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <xsl:choose>
        <xsl:when test="key('rule', @rule)"><ref to="{@rule}"/></xsl:when>
        <xsl:otherwise><xsl:apply-templates select="short/node()" mode="inline"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="handle" mode="what">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'meeting-cell'"/>
      <xsl:with-param name="one" select="string(key('catalog', concat('class ', @class))/@name)"/>
      <xsl:with-param name="two" select="string(key('catalog', concat('action ', @action))/@name)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="set" mode="what">
    <xsl:value-of select="key('catalog', concat('parameter ', @parameter))/@name"/>
  </xsl:template>


  <!-- What the report table rests on, each once: for reports to whom, and the earliest day somebody looked it up. -->
  <xsl:template name="law">
    <table class="law">
      <xsl:call-template name="columns">
        <xsl:with-param name="ja" select="'25 29 12 15 19'"/>
        <xsl:with-param name="en" select="'23 28 15 15 19'"/>
      </xsl:call-template>
      <head>
        <cell><xsl:value-of select="key('label', 'report-to')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'report-basis')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'report-verified')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'meeting-law-checked')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'meeting-law-change')/@name"/></cell>
      </head>
      <xsl:for-each select="$reports[count(. | key('rests-on', basis/@name)[1]) = 1]">
        <row>
          <cell head="yes">
            <xsl:for-each select="key('rests-on', basis/@name)[count(. | key('told', concat(basis/@name, '|', to/@name))[1]) = 1]">
              <xsl:if test="position() &gt; 1"><br/></xsl:if>
              <xsl:value-of select="to/@name"/>
            </xsl:for-each>
          </cell>
          <cell><xsl:value-of select="basis/@name"/></cell>
          <cell>
            <xsl:for-each select="key('rests-on', basis/@name)">
              <xsl:sort select="@verified"/>
              <xsl:if test="position() = 1"><date value="{@verified}" style="short"/></xsl:if>
            </xsl:for-each>
          </cell>
          <cell/>
          <cell/>
        </row>
      </xsl:for-each>
    </table>
  </xsl:template>

</xsl:stylesheet>
